package dev.dateline.cli.view;

import dev.dateline.core.article.Article;
import dev.dateline.core.date.Clock;
import dev.dateline.core.date.DateFinding;
import dev.dateline.core.date.DateStatus;
import dev.dateline.core.outlet.OutletId;
import dev.dateline.core.text.Quote;
import dev.dateline.core.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The words in which facts are told to people. */
final class Wording {
  private Wording() {}

  /** Words as printed, in the quotes of this house. */
  static String quoted(String words) {
    return "«" + words + "»";
  }

  /** Where words stand. */
  static String at(List<Span> spans) {
    return spans.isEmpty()
        ? "outside the capture"
        : "bytes "
            + spans.stream()
                .map(span -> span.start() + "–" + span.end())
                .collect(Collectors.joining(", "));
  }

  /** Several names in a row. */
  static String names(List<Quote> quotes) {
    return quotes.stream().map(Quote::text).collect(Collectors.joining(", "));
  }

  /** A number with its noun. */
  static String count(long number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }

  /** A constant as words: {@code PUBLISHED_AT_SOURCE} is «published at source». */
  static String words(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** Whose story it is, or that nobody knows. */
  static String outlet(Article article) {
    return article.provenance().outlet().map(OutletId::value).orElse("unknown");
  }

  /** What to call an article in one line: its headline, else how its story begins. */
  static String title(Article article) {
    return article
        .story()
        .headline()
        .map(Quote::text)
        .orElseGet(
            () ->
                article.story().paragraphs().stream()
                    .findFirst()
                    .map(first -> "(no headline) " + first.text())
                    .orElse("(no headline, no paragraph)"));
  }

  /** The best known day of an article, told with its status. */
  static String day(Article article) {
    DateFinding published = article.dates().published();
    if (published.status() != DateStatus.UNRESOLVED) {
      return interval(published);
    }
    return article
        .dates()
        .of(Clock.PUBLISHED_AT_SOURCE)
        .filter(finding -> finding.status() != DateStatus.UNRESOLVED)
        .map(finding -> interval(finding) + " at source")
        .orElse("unknown");
  }

  /** From when to when, short enough for a table. */
  private static String interval(DateFinding finding) {
    return finding.interval().day().map(Object::toString).orElseGet(() -> bounds(finding));
  }

  private static String bounds(DateFinding finding) {
    String from = finding.interval().notBefore().map(bound -> "≥ " + bound.day()).orElse("");
    String to = finding.interval().notAfter().map(bound -> "≤ " + bound.day()).orElse("");
    return (from + " " + to).strip();
  }

  /** How well a date of this status is known. */
  static String meaning(DateStatus status) {
    return switch (status) {
      case PROVEN -> "a full date from a channel this outlet is known to print";
      case AGREED ->
          "two independent kinds of evidence agree, and no strong rival stands against them";
      case SINGLE -> "one channel gives it, and nothing speaks for or against it";
      case DERIVED -> "the page prints no year; what the story tells leaves exactly one";
      case CONFLICT -> "channels of equal weight contradict each other; none is preferred";
      case UNRESOLVED -> "the page does not say, and nothing is guessed";
    };
  }
}
