package dev.dateline.parsers.read;

import dev.dateline.core.date.PartialDate;
import dev.dateline.core.label.Segment;
import dev.dateline.core.text.Quote;
import dev.dateline.parsers.grammar.Form;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;

/** Days that a text tells of, in three languages, as printed: without a year where none stands. */
public final class DayMentions {

  private static final String EN_MONTHS =
      "January|February|March|April|May|June|July|August|September|October|November|December"
          + "|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec";

  private static final Map<String, Integer> MONTHS =
      Map.ofEntries(
          Map.entry("jan", 1),
          Map.entry("feb", 2),
          Map.entry("mar", 3),
          Map.entry("apr", 4),
          Map.entry("may", 5),
          Map.entry("jun", 6),
          Map.entry("jul", 7),
          Map.entry("aug", 8),
          Map.entry("sep", 9),
          Map.entry("oct", 10),
          Map.entry("nov", 11),
          Map.entry("dec", 12));

  /** Groups «day», «month» and, if printed, «year». */
  private static final List<Form> FORMS =
      List.of(
          Form.of(
              "Vietnamese day",
              "(?:[Nn]gày|[Hh]ôm|[Ss]áng|[Tt]rưa|[Cc]hiều|[Tt]ối|[Đđ]êm)\\s+(?:ngày\\s+)?"
                  + "(?<day>\\d{1,2})[/-](?<month>\\d{1,2})(?:[/-](?<year>\\d{4}))?(?![\\d/%])",
              "Ngày 19/11, Đặc phái viên",
              "tại cuộc gặp hôm 17/7",
              "ngày 14/1/2026 đã có phản hồi"),
          Form.of(
              "Vietnamese day in words",
              "[Nn]gày\\s+(?<day>\\d{1,2})\\s+tháng\\s+(?<month>\\d{1,2})(?:\\s+năm\\s+(?<year>\\d{4}))?",
              "ngày 19 tháng 11 năm 2022"),
          Form.of(
              "Chinese day",
              "(?:(?<year>\\d{4})年)?(?<month>\\d{1,2})月(?<day>\\d{1,2})日",
              "中新社北京1月12日电",
              "2024年1月12日"),
          Form.of(
              "English day",
              "\\b(?<month>"
                  + EN_MONTHS
                  + ")\\.? (?<day>\\d{1,2})(?:st|nd|rd|th)?\\b(?:, (?<year>\\d{4}))?",
              "BEIJING, July 19 (TMTPost)",
              "on January 14, 2026"),
          Form.of(
              "English day first",
              "\\b(?<day>\\d{1,2})(?:st|nd|rd|th)? (?<month>"
                  + EN_MONTHS
                  + ")\\b(?:,? (?<year>\\d{4}))?",
              "on 14 January 2026"));

  private DayMentions() {}

  /**
   * One day that a text tells of.
   *
   * @param quote as printed, with the word that leads it in
   * @param date the fields it gives
   */
  public record DayMention(Quote quote, PartialDate date) {}

  /** The days a segment tells of, in the order printed. */
  public static List<DayMention> in(Segment segment) {
    String view = segment.view();
    if (view.chars().noneMatch(c -> c >= '0' && c <= '9')) {
      return List.of();
    }
    List<DayMention> found = new ArrayList<>();
    for (Form form : FORMS) {
      Matcher matcher = form.pattern().matcher(view);
      while (matcher.find()) {
        date(matcher)
            .map(date -> new DayMention(segment.cut(matcher.start(), matcher.end()), date))
            .ifPresent(found::add);
      }
    }
    found.sort(Comparator.comparingInt(mention -> mention.quote().start()));
    return found;
  }

  private static Optional<PartialDate> date(Matcher match) {
    try {
      int month = month(match.group("month"));
      int day = Integer.parseInt(match.group("day"));
      String year = match.group("year");
      return Optional.of(
          year == null
              ? PartialDate.monthDay(month, day)
              : PartialDate.of(LocalDate.of(Integer.parseInt(year), month, day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int month(String printed) {
    return Character.isDigit(printed.charAt(0))
        ? Integer.parseInt(printed)
        : MONTHS.getOrDefault(printed.substring(0, 3).toLowerCase(Locale.ROOT), 0);
  }
}
