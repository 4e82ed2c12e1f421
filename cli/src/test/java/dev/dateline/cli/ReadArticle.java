package dev.dateline.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * An article as the program prints it in JSON, read as a stranger reads it.
 *
 * @param json dateline.v1.Article
 * @param capture the text it was read from
 */
record ReadArticle(JsonObject json, String capture) {
  /** The article on one line of output. */
  static ReadArticle of(String line, String capture) {
    return new ReadArticle(JsonParser.parseString(line).getAsJsonObject(), capture);
  }

  /** What stands at a path such as {@code story.headline.text}. */
  Optional<JsonElement> at(String path) {
    JsonElement element = json;
    for (String name : path.split("\\.", -1)) {
      if (!element.isJsonObject() || !element.getAsJsonObject().has(name)) {
        return Optional.empty();
      }
      element = element.getAsJsonObject().get(name);
    }
    return Optional.of(element);
  }

  /** The string at a path. */
  Optional<String> text(String path) {
    return at(path).map(JsonElement::getAsString);
  }

  /** The list at a path, empty where it is not printed. */
  List<JsonObject> list(String path) {
    return at(path).map(JsonElement::getAsJsonArray).map(ReadArticle::objects).orElse(List.of());
  }

  /** The texts of the quotes at a path. */
  List<String> texts(String path) {
    return list(path).stream().map(quote -> quote.get("text").getAsString()).toList();
  }

  /** The day of a bound such as {@code dates.published.notBefore}, as ISO 8601. */
  Optional<String> day(String bound) {
    return at(bound + ".date")
        .map(JsonElement::getAsJsonObject)
        .map(
            date ->
                "%04d-%02d-%02d"
                    .formatted(
                        date.get("year").getAsInt(),
                        date.get("month").getAsInt(),
                        date.get("day").getAsInt()));
  }

  /** The line, from 1, on which a quote begins. */
  int line(JsonObject quote) {
    int start = start(quote.getAsJsonArray("spans").get(0).getAsJsonObject());
    String before = words(0, start);
    return 1 + (int) before.chars().filter(c -> c == '\n').count();
  }

  /** The words of the capture at the spans of a quote. */
  String printed(JsonObject quote) {
    StringBuilder words = new StringBuilder();
    for (JsonObject span : objects(quote.getAsJsonArray("spans"))) {
      int start = start(span);
      int end = span.get("end").getAsInt();
      words.append(words(start, end));
    }
    return words.toString();
  }

  private String words(int start, int end) {
    byte[] bytes = capture.getBytes(StandardCharsets.UTF_8);
    return new String(bytes, start, end - start, StandardCharsets.UTF_8);
  }

  /** Every quote anywhere in the article. */
  List<JsonObject> quotes() {
    List<JsonObject> quotes = new ArrayList<>();
    collect(json, quotes);
    return quotes;
  }

  private static void collect(JsonElement element, List<JsonObject> quotes) {
    if (element.isJsonArray()) {
      element.getAsJsonArray().forEach(one -> collect(one, quotes));
    } else if (element.isJsonObject()) {
      JsonObject object = element.getAsJsonObject();
      if (object.has("text") && object.has("spans")) {
        quotes.add(object);
      }
      object.entrySet().forEach(entry -> collect(entry.getValue(), quotes));
    }
  }

  private static int start(JsonObject span) {
    return span.has("start") ? span.get("start").getAsInt() : 0;
  }

  private static List<JsonObject> objects(JsonArray array) {
    Stream<JsonElement> elements = StreamSupport.stream(array.spliterator(), false);
    return elements.map(JsonElement::getAsJsonObject).toList();
  }
}
