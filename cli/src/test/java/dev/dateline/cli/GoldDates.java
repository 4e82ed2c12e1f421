package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The dates of one seed as the gold has them.
 *
 * @param gold the part {@code dates} of a {@code facts.json}
 */
record GoldDates(JsonObject gold) {
  private static final Map<String, String> CLOCKS =
      Map.of(
          "published", "dates.published",
          "published_at_source", "dates.publishedAtSource",
          "event_day", "dates.eventDay",
          "captured", "dates.captured");

  static GoldDates of(JsonObject facts) {
    return new GoldDates(facts.getAsJsonObject("dates"));
  }

  void assertCarriedBy(ReadArticle article) {
    CLOCKS.forEach(
        (name, path) ->
            GoldFacts.object(gold, name).ifPresent(clock -> clock(clock, path, article)));
    String zone = GoldFacts.string(gold, "zone").orElseThrow().replaceFirst(" .*", "");
    assertThat(article.text("dates.eventDay.zone")).hasValue(zone);
    assertThat(article.text("dates.eventDay.zoneDeclared")).hasValue("true");
  }

  private static void clock(JsonObject expected, String path, ReadArticle article) {
    GoldFacts.string(expected, "status")
        .ifPresent(
            status -> assertThat(article.text(path + ".status")).hasValue("STATUS_" + status));
    GoldFacts.string(expected, "precision")
        .map(precision -> "PRECISION_" + precision.toUpperCase(Locale.ROOT))
        .ifPresent(precision -> assertThat(article.text(path + ".precision")).hasValue(precision));
    GoldFacts.string(expected, "day")
        .ifPresent(
            day -> {
              assertThat(article.day(path + ".notBefore")).hasValue(day);
              assertThat(article.day(path + ".notAfter")).hasValue(day);
            });
    GoldFacts.string(expected, "printed")
        .ifPresent(printed -> assertThat(article.texts(path + ".evidence")).contains(printed));
    bound(expected, "not_before", path + ".notBefore", article);
    bound(expected, "not_after", path + ".notAfter", article);
  }

  /** A bound that the gold names as null is open; one it does not name is not told. */
  private static void bound(JsonObject expected, String name, String path, ReadArticle article) {
    Optional<String> bound = GoldFacts.string(expected, name);
    if (bound.isPresent()) {
      String[] parts = bound.get().split("T", -1);
      assertThat(article.day(path)).hasValue(parts[0]);
      if (parts.length > 1) {
        assertThat(time(article, path)).isEqualTo(LocalTime.parse(parts[1]));
      }
    } else if (expected.has(name)) {
      assertThat(article.at(path)).isEmpty();
    }
  }

  private static LocalTime time(ReadArticle article, String path) {
    return LocalTime.of(
        number(article, path + ".time.hours"),
        number(article, path + ".time.minutes"),
        number(article, path + ".time.seconds"),
        number(article, path + ".time.nanos"));
  }

  private static int number(ReadArticle article, String path) {
    return article.text(path).map(Integer::parseInt).orElse(0);
  }
}
