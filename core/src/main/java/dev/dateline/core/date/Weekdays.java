package dev.dateline.core.date;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The weekday printed beside a day: «thứ Bảy (3/12)», «7月17日(星期一)», "Monday, July 17". Only
 * brackets, commas and the words for "day" may stand between the two.
 */
final class Weekdays {

  private static final int REACH = 24;

  private static final String NAME =
      "(?:(?<!lần )(?<!Lần )[Tt]hứ (?<vi>[Hh]ai|[Bb]a|[Tt]ư|[Nn]ăm|[Ss]áu|[Bb]ảy|[2-7])|(?<visun>[Cc]hủ [Nn]hật)"
          + "|(?:星期|周|礼拜)(?<zh>[一二三四五六日天])"
          + "|(?<en>Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)";

  private static final Pattern BEFORE =
      Pattern.compile(NAME + "[\\s,]*+\\(?\\s*+(?:ngày|hôm|sáng|trưa|chiều|tối)?\\s*+(?:ngày )?$");

  private static final Pattern AFTER = Pattern.compile("^[\\s,]*+\\(?\\s*+" + NAME);

  private static final List<String> VIETNAMESE = List.of("hai", "ba", "tư", "năm", "sáu", "bảy");
  private static final List<String> ENGLISH =
      List.of("Mon", "Tues", "Wednes", "Thurs", "Fri", "Satur", "Sun");

  private Weekdays() {}

  /**
   * A weekday, and where it stands in the view.
   *
   * @param day which
   * @param start its first character
   * @param end after its last character
   */
  record Printed(DayOfWeek day, int start, int end) {}

  /** The weekday printed right before or right after a part of a text. */
  static Optional<Printed> beside(String view, int from, int to) {
    int first = Math.max(0, from - REACH);
    if (!mayStand(view, first, Math.min(view.length(), to + REACH))) {
      return Optional.empty();
    }
    for (int edge : List.of(from, firstDigit(view, from, to))) {
      Matcher before = BEFORE.matcher(view).region(first, edge);
      if (before.find()) {
        return Optional.of(printed(before));
      }
    }
    Matcher after = AFTER.matcher(view).region(to, Math.min(view.length(), to + REACH));
    return after.find() ? Optional.of(printed(after)) : Optional.empty();
  }

  /** A letter that every name of a weekday has, and few other words; cheaper than a pattern. */
  private static boolean mayStand(String view, int from, int to) {
    for (int i = from; i < to; i++) {
      switch (view.charAt(i)) {
        case 'ứ', 'ậ', '期', '周', '拜', 'y' -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  /** «Thứ Hai, ngày 6/11» may be cited with its weekday. */
  private static int firstDigit(String view, int from, int to) {
    int at = from;
    while (at < to && !Character.isDigit(view.charAt(at))) {
      at++;
    }
    return at;
  }

  private static Printed printed(Matcher match) {
    return new Printed(day(match), match.start(), match.end());
  }

  private static DayOfWeek day(Matcher match) {
    String vietnamese = match.group("vi");
    if (vietnamese != null) {
      char first = vietnamese.charAt(0);
      return DayOfWeek.of(
          first >= '2' && first <= '7'
              ? first - '1'
              : 1 + VIETNAMESE.indexOf(vietnamese.toLowerCase(Locale.ROOT)));
    }
    if (match.group("zh") != null) {
      int number = "一二三四五六".indexOf(match.group("zh"));
      return number < 0 ? DayOfWeek.SUNDAY : DayOfWeek.of(number + 1);
    }
    return match.group("en") == null
        ? DayOfWeek.SUNDAY
        : DayOfWeek.of(1 + ENGLISH.indexOf(match.group("en")));
  }
}
