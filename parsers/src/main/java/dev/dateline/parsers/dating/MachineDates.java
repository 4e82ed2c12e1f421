package dev.dateline.parsers.dating;

import dev.dateline.core.date.PartialDate;
import dev.dateline.core.text.MatchView;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as fields for machines give them: ISO 8601 (extended and basic), RFC 1123, and whatever
 * people write into such fields instead.
 */
final class MachineDates {

  private static final int LONGEST = 120;
  private static final int FIRST_YEAR = 1970;

  private static final Pattern ISO =
      Pattern.compile(
          "(?<y>\\d{4})-?(?<m>\\d\\d)-?(?<d>\\d\\d)(?!\\d{1,3}(?!\\d))"
              + "(?:(?:T|\\s{1,2}|\\s?-\\s?)?(?<h>\\d\\d):?(?<min>\\d\\d)(?::?(?<s>\\d\\d)(?:[.,]\\d{1,9})?)?"
              + "\\s?(?<zone>Z|UTC|GMT|[+-]\\d\\d:?\\d\\d)?)?.*",
          Pattern.DOTALL);

  private MachineDates() {}

  /** The full date a field gives; empty when it gives none that exists. */
  static Optional<PartialDate> read(String value, boolean monthFirst) {
    String view = MatchView.of(value).text().strip();
    if (view.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher iso = ISO.matcher(view);
    if (iso.matches()) {
      return iso(iso);
    }
    List<PrintedDate> printed = PrintedDates.in(view, monthFirst);
    return printed.isEmpty() ? Optional.empty() : Optional.of(zoned(view, printed.get(0)));
  }

  private static PartialDate zoned(String view, PrintedDate date) {
    String rest = view.substring(date.end()).strip();
    boolean universal = rest.equals("GMT") || rest.equals("UTC") || rest.equals("Z");
    return universal && date.value().time().isPresent()
        ? date.value().withOffset(ZoneOffset.UTC)
        : date.value();
  }

  private static Optional<PartialDate> iso(Matcher match) {
    try {
      LocalDate day = LocalDate.of(number(match, "y"), number(match, "m"), number(match, "d"));
      if (day.getYear() < FIRST_YEAR) {
        return Optional.empty();
      }
      PartialDate date = PartialDate.of(day);
      return Optional.of(match.group("h") == null ? date : timed(date, match));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static PartialDate timed(PartialDate day, Matcher match) {
    try {
      int second = match.group("s") == null ? 0 : number(match, "s");
      PartialDate timed = day.at(LocalTime.of(number(match, "h"), number(match, "min"), second));
      String zone = match.group("zone");
      return zone == null ? timed : timed.withOffset(offset(zone));
    } catch (DateTimeException e) {
      return day;
    }
  }

  private static ZoneOffset offset(String zone) {
    return Character.isLetter(zone.charAt(0)) ? ZoneOffset.UTC : ZoneOffset.of(zone);
  }

  private static int number(Matcher match, String group) {
    return Integer.parseInt(match.group(group));
  }
}
