package dev.dateline.core.date;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How words around a named event bound the day they were told. The first group of a pattern, if it
 * has one, is a month that the event must have begun in.
 */
enum YearRule {

  /** «COP28 ... vào tháng 11 năm nay»: told in the year of the event. */
  THIS_YEAR(
      "tháng (\\d{1,2}) năm nay|今年(\\d{1,2})月|\\b(?:in|this) (\\p{Lu}\\p{L}{2,8}) (?:of )?this year",
      "this year's") {
    @Override
    DateInterval allowed(NamedEvent event) {
      return year(event.start().getYear());
    }
  },

  /** «tháng 8 năm ngoái»: told in the year after the event. */
  LAST_YEAR(
      "tháng (\\d{1,2}) năm (?:ngoái|trước)|去年(\\d{1,2})月|\\b(?:in )?(\\p{Lu}\\p{L}{2,8}) last year",
      "last year's") {
    @Override
    DateInterval allowed(NamedEvent event) {
      return year(event.start().getYear() + 1);
    }
  },

  /** "in Bali last November": told within a year after that month. */
  LAST_MONTH(
      "\\blast (January|February|March|April|May|June|July|August|September|October|November"
          + "|December)\\b",
      "of the last such month") {
    @Override
    DateInterval allowed(NamedEvent event) {
      YearMonth month = YearMonth.from(event.start());
      return between(month.plusMonths(1).atDay(1), month.plusYears(1).atEndOfMonth());
    }

    @Override
    boolean concerns(NamedEvent event, String sentence) {
      return event.isNamedIn(sentence) || event.isPlacedIn(sentence);
    }
  },

  /** «sau khi kết thúc ... COP27»: told while it closes or soon after. */
  CLOSING(
      "sau khi (?:kết thúc|khép lại|bế mạc)|vừa (?:kết thúc|khép lại|bế mạc)|(?:刚刚)?闭幕后"
          + "|\\bafter the (?:conclusion|end|close) of",
      "just over") {
    @Override
    DateInterval allowed(NamedEvent event) {
      return between(event.start(), event.end().plusDays(SOON));
    }
  },

  /** "could pave for smoother negotiations at the COP28 summit": told before it begins. */
  AHEAD(
      "trước thềm|sắp (?:tới|diễn ra)|即将|\\b(?:ahead of|in the run-up to|upcoming)\\b"
          + "|\\b(?:will|could|to) [^.]{0,80}\\b(?:at|during) the\\b",
      "still ahead") {
    @Override
    DateInterval allowed(NamedEvent event) {
      return new DateInterval(Optional.empty(), Optional.of(DateBound.of(event.start())));
    }
  };

  private static final int SOON = 60;

  private final Pattern words;
  private final String meaning;

  YearRule(String words, String meaning) {
    this.words = Pattern.compile(words);
    this.meaning = meaning;
  }

  /** When words like these may have been told of an event. */
  abstract DateInterval allowed(NamedEvent event);

  /** Whether a sentence speaks of an event in the way this rule needs. */
  boolean concerns(NamedEvent event, String sentence) {
    return event.isNamedIn(sentence);
  }

  Pattern words() {
    return words;
  }

  String meaning() {
    return meaning;
  }

  /** Whether the month beside the words, if there is one, is the month of the event. */
  static boolean monthFits(MatchResult match, NamedEvent event) {
    for (int group = 1; group <= match.groupCount(); group++) {
      if (match.group(group) != null) {
        return month(match.group(group)) == event.start().getMonthValue();
      }
    }
    return true;
  }

  private static int month(String printed) {
    if (Character.isDigit(printed.charAt(0))) {
      return Integer.parseInt(printed);
    }
    for (Month month : Month.values()) {
      if (month.name().equals(printed.toUpperCase(Locale.ROOT))) {
        return month.getValue();
      }
    }
    return 0;
  }

  private static DateInterval year(int year) {
    return between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  private static DateInterval between(LocalDate from, LocalDate to) {
    return new DateInterval(Optional.of(DateBound.of(from)), Optional.of(DateBound.of(to)));
  }
}
