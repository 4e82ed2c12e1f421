package dev.dateline.parsers.dating;

import dev.dateline.core.date.PartialDate;
import dev.dateline.parsers.grammar.Form;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Full dates in a text of any language: a year that is not printed is no date here. */
final class PrintedDates {

  private static final int MOST = 200;

  private static final String YEAR = "(?<y>(?:19|20)\\d\\d)";

  /** Groups «d», «y» and «m», a number or a word. */
  private static final List<Form> FORMS =
      List.of(
          Form.of(
              "year first",
              "(?<![\\d.])"
                  + YEAR
                  + "\\s?(?:[-/.]|年|년)\\s?(?<m>\\d{1,2})\\s?(?:[-/.]|月|월)\\s?(?<d>\\d{1,2})(?:日|일)?(?!\\d)",
              "2016-03-05",
              "2016年3月5日",
              "2016. 3. 5",
              "2016년 3월 5일"),
          Form.of(
              "month in a word after the day",
              "(?<!\\d)(?<d>\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?[\\s\\u00A0-]{1,3}(?:de |of )?(?<m>\\p{L}{3,12})\\.?,?[\\s-]{1,3}(?:de |del )?"
                  + YEAR
                  + "(?!\\d)",
              "3. Mai 2016",
              "3 de mayo de 2016",
              "03-May-2016",
              "1er janvier 2014"),
          Form.of(
              "month in a word before the day",
              "(?<!\\p{L})(?<m>\\p{L}{3,12})\\.?\\s{1,2}(?<d>\\d{1,2})(?:st|nd|rd|th)?,?\\s{1,2}"
                  + YEAR
                  + "(?!\\d)",
              "March 3, 2014",
              "Mar. 3rd 2014"),
          Form.of(
              "Vietnamese words",
              "(?<d>\\d{1,2})\\s+[Tt]háng\\s+(?<m>\\d{1,2}),?\\s+(?:[Nn]ăm\\s+)?" + YEAR,
              "ngày 3 tháng 5 năm 2016",
              "3 Tháng 5, 2016"));

  private static final Form NUMBERS =
      Form.of(
          "numbers, day or month first",
          "(?<![\\d./-])(?<d>\\d{1,2})(?<sep>[./-])\\s?(?<m>\\d{1,2})\\k<sep>\\s?(?<y>(?:19|20)\\d\\d|\\d\\d)(?![\\d]|[./-]\\d)",
          "03.05.2016",
          "5/3/2016",
          "12.10.12");

  private static final Pattern TIME =
      Pattern.compile(
          "(?:\\s?[,|T·•@–-]|\\s(?:um|at|à|alle|às|om|lúc|в|klo|kl\\.?))?\\s{0,2}(?<h>\\d{1,2})[:h](?<min>\\d\\d)(?::(?<s>\\d\\d))?(?<half>\\s?[AaPp]\\.?[Mm])?(?!\\d)");

  private PrintedDates() {}

  /** The full dates of a text in the order printed; at most 200. */
  static List<PrintedDate> in(String view, boolean monthFirst) {
    boolean year = hasYear(view);
    boolean numbers = hasNumbers(view);
    if (!year && !numbers) {
      return List.of();
    }
    List<PrintedDate> found = new ArrayList<>();
    if (year) {
      addWords(view, found);
    }
    if (numbers) {
      Matcher matcher = NUMBERS.pattern().matcher(view);
      while (matcher.find() && found.size() < MOST) {
        addNumbers(view, matcher, monthFirst, found);
      }
    }
    found.sort(Comparator.comparingInt(PrintedDate::start));
    return found;
  }

  /** Whether a year of four digits stands in it, as all forms in words have one. */
  private static boolean hasYear(String view) {
    for (int i = 0; i + 3 < view.length(); i++) {
      char c = view.charAt(i);
      if ((c == '1' && view.charAt(i + 1) == '9') || (c == '2' && view.charAt(i + 1) == '0')) {
        if (isDigit(view, i + 2) && isDigit(view, i + 3)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a digit stands before a mark that parts the numbers of a date. */
  private static boolean hasNumbers(String view) {
    for (int i = 1; i < view.length(); i++) {
      char c = view.charAt(i);
      if (c >= '-' && c <= '/' && isDigit(view, i - 1)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDigit(String view, int at) {
    return view.charAt(at) >= '0' && view.charAt(at) <= '9';
  }

  private static OptionalInt month(String printed) {
    return Character.isDigit(printed.charAt(0))
        ? OptionalInt.of(Integer.parseInt(printed))
        : MonthWords.month(printed);
  }

  private static void add(String view, Matcher match, int month, List<PrintedDate> found) {
    date(Integer.parseInt(match.group("y")), month, Integer.parseInt(match.group("d")))
        .ifPresent(day -> found.add(timed(view, match, PartialDate.of(day), Optional.empty())));
  }

  private static void addWords(String view, List<PrintedDate> found) {
    for (Form form : FORMS) {
      Matcher matcher = form.pattern().matcher(view);
      while (matcher.find() && found.size() < MOST) {
        month(matcher.group("m")).ifPresent(month -> add(view, matcher, month, found));
      }
    }
  }

  private static void addNumbers(
      String view, Matcher match, boolean monthFirst, List<PrintedDate> found) {
    int first = Integer.parseInt(match.group("d"));
    int second = Integer.parseInt(match.group("m"));
    int year = Integer.parseInt(match.group("y"));
    int full = year >= 100 ? year : year > 60 ? 1900 + year : 2000 + year;
    Optional<LocalDate> dayFirst = date(full, second, first);
    Optional<LocalDate> monthLeads =
        match.group("sep").equals(".") ? Optional.empty() : date(full, first, second);
    Optional<LocalDate> value =
        monthFirst ? monthLeads.or(() -> dayFirst) : dayFirst.or(() -> monthLeads);
    Optional<LocalDate> other = monthFirst ? dayFirst : monthLeads;
    value.ifPresent(
        day ->
            found.add(
                timed(
                    view,
                    match,
                    PartialDate.of(day),
                    other.filter(o -> !o.equals(day)).map(PartialDate::of))));
  }

  private static PrintedDate timed(
      String view, Matcher match, PartialDate day, Optional<PartialDate> other) {
    Matcher time = TIME.matcher(view).region(match.end(), view.length());
    if (time.lookingAt()) {
      Optional<LocalTime> read = time(time);
      if (read.isPresent()) {
        return new PrintedDate(
            match.start(), time.end(), day.at(read.get()), other.map(o -> o.at(read.get())));
      }
    }
    return new PrintedDate(match.start(), match.end(), day, other);
  }

  private static Optional<LocalTime> time(Matcher match) {
    int hour = Integer.parseInt(match.group("h"));
    String half = match.group("half");
    if (half != null) {
      boolean afternoon = half.strip().charAt(0) == 'p' || half.strip().charAt(0) == 'P';
      hour = hour % 12 + (afternoon ? 12 : 0);
    }
    int second = match.group("s") == null ? 0 : Integer.parseInt(match.group("s"));
    try {
      return Optional.of(LocalTime.of(hour, Integer.parseInt(match.group("min")), second));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<LocalDate> date(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
