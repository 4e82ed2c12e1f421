package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The facts of one seed as the gold has them.
 *
 * @param gold a {@code facts.json}
 */
record GoldFacts(JsonObject gold) {
  void assertCarriedBy(ReadArticle article) {
    assertThat(article.text("source")).hasValue("sources/" + string(gold, "outlet").orElseThrow());
    assertThat(article.text("language")).isEqualTo(string(gold, "language"));
    assertThat(article.text("story.headline.text")).isEqualTo(textOf("headline"));
    assertThat(article.text("story.standfirst.text")).isEqualTo(textOf("standfirst"));
    assertThat(lines(article, "story.paragraphs")).isEqualTo(numbers(gold, "paragraph_lines"));
    assertThat(article.text("provenance.carrier"))
        .hasValue("CARRIER_" + string(gold, "carrier").orElseThrow());
    assertThat(article.text("provenance.sourceLink.text")).isEqualTo(string(gold, "source_link"));
    people(article);
    GoldDates.of(gold).assertCarriedBy(article);
    pictures(article);
    related(article);
    object(gold, "rendition").ifPresent(rendition -> rendition(rendition, article));
  }

  private void people(ReadArticle article) {
    Optional<JsonObject> dateline = object(gold, "dateline");
    assertThat(article.at("dateline").isPresent()).isEqualTo(dateline.isPresent());
    dateline.ifPresent(
        expected -> {
          assertThat(article.text("dateline.raw.text")).isEqualTo(string(expected, "raw"));
          assertThat(article.text("dateline.place.text")).isEqualTo(string(expected, "place"));
          assertThat(article.text("dateline.agency.text")).isEqualTo(string(expected, "agency"));
          assertThat(article.texts("dateline.reporters")).isEqualTo(strings(expected, "reporters"));
        });
    assertThat(article.text("attribution.signOff.text")).isEqualTo(textOf("sign_off"));
    object(gold, "sign_off")
        .ifPresent(
            expected -> {
              assertThat(article.texts("attribution.signOffPeople"))
                  .isEqualTo(strings(expected, "people"));
              assertThat(article.text("attribution.signOffAgency.text"))
                  .isEqualTo(string(expected, "agency"));
            });
  }

  private void pictures(ReadArticle article) {
    List<JsonObject> expected = objects(gold, "pictures");
    List<JsonObject> found = article.list("pictures");
    assertThat(found).hasSameSizeAs(expected);
    for (int i = 0; i < expected.size(); i++) {
      JsonObject picture = found.get(i);
      assertThat(quote(picture, "caption")).isEqualTo(string(expected.get(i), "caption"));
      assertThat(quote(picture, "credit")).isEqualTo(string(expected.get(i), "credit"));
      assertThat(objects(picture, "echoes").stream().map(article::line).toList())
          .isEqualTo(numbers(expected.get(i), "echo_lines"));
      String printed = picture.has("caption") ? "caption" : "credit";
      assertThat(article.line(picture.getAsJsonObject(printed)))
          .isEqualTo(expected.get(i).get("line").getAsInt());
    }
  }

  private void related(ReadArticle article) {
    List<JsonObject> all = article.list("relatedItems");
    List<JsonObject> stories = all.stream().filter(item -> !item.has("newsflash")).toList();
    assertThat(all.size() - stories.size()).isEqualTo(gold.get("newsflashes").getAsInt());
    List<List<Integer>> found = new ArrayList<>();
    List<List<Integer>> expected = new ArrayList<>();
    stories.forEach(story -> found.add(linesOf(article, story)));
    objects(gold, "related").forEach(story -> expected.add(linesOfGold(story)));
    assertThat(found).isEqualTo(expected);
  }

  private static List<Integer> linesOf(ReadArticle article, JsonObject story) {
    return Stream.of("title", "teaser", "caption", "card")
        .filter(story::has)
        .map(part -> article.line(story.getAsJsonObject(part)))
        .distinct()
        .sorted()
        .toList();
  }

  private static List<Integer> linesOfGold(JsonObject story) {
    return Stream.of("title_line", "teaser_line", "caption_line", "line")
        .filter(story::has)
        .map(part -> story.get(part).getAsInt())
        .sorted()
        .toList();
  }

  private static void rendition(JsonObject expected, ReadArticle article) {
    JsonObject found = article.list("renditions").get(0);
    assertThat(string(found, "language")).isEqualTo(string(expected, "language"));
    assertThat(article.line(found.getAsJsonObject("headline")))
        .isEqualTo(expected.get("headline_line").getAsInt());
    assertThat(objects(found, "keywords").stream().map(article::line).distinct())
        .containsExactly(expected.get("keywords_line").getAsInt());
    List<Integer> paragraphs = new ArrayList<>();
    paragraphs.add(expected.get("lead_line").getAsInt());
    paragraphs.addAll(numbers(expected, "paragraph_lines"));
    assertThat(objects(found, "paragraphs").stream().map(article::line).toList())
        .isEqualTo(paragraphs);
    List<Integer> story = lines(article, "story.paragraphs");
    assertThat(numbers(found, "alignment").stream().map(story::get).toList())
        .isEqualTo(numbers(expected, "aligned_with"));
  }

  private Optional<String> textOf(String field) {
    return object(gold, field).flatMap(object -> string(object, "text"));
  }

  private static Optional<String> quote(JsonObject object, String field) {
    return object(object, field).flatMap(quote -> string(quote, "text"));
  }

  private static List<Integer> lines(ReadArticle article, String path) {
    return article.list(path).stream().map(article::line).toList();
  }

  static Optional<JsonObject> object(JsonObject parent, String name) {
    return Optional.ofNullable(parent.get(name))
        .filter(JsonElement::isJsonObject)
        .map(JsonElement::getAsJsonObject);
  }

  static Optional<String> string(JsonObject parent, String name) {
    return Optional.ofNullable(parent.get(name))
        .filter(JsonElement::isJsonPrimitive)
        .map(JsonElement::getAsString);
  }

  private static List<JsonObject> objects(JsonObject parent, String name) {
    return array(parent, name).map(JsonElement::getAsJsonObject).toList();
  }

  private static List<Integer> numbers(JsonObject parent, String name) {
    return array(parent, name).map(JsonElement::getAsInt).toList();
  }

  private static List<String> strings(JsonObject parent, String name) {
    return array(parent, name).map(JsonElement::getAsString).toList();
  }

  private static Stream<JsonElement> array(JsonObject parent, String name) {
    JsonArray array = parent.has(name) ? parent.getAsJsonArray(name) : new JsonArray();
    return array.asList().stream();
  }
}
