package dev.dateline.parsers.read;

import dev.dateline.core.date.PartialDate;
import dev.dateline.core.label.Segment;
import dev.dateline.parsers.grammar.Form;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;

/** A line that gives the time of publication, in the forms the outlets print. */
public final class PublishedLines {

  private static final String DAY_FIRST =
      "(?<d>\\d{1,2})[/-](?<m>\\d{1,2})[/-](?<y>20\\d\\d|19\\d\\d|\\d\\d)";
  private static final String TIME = "(?<h>\\d{1,2}):(?<min>\\d\\d)(?::(?<s>\\d\\d))?";

  /** Time before day, or day before time, with a weekday, a zone or a section around them. */
  public static final Form FORM =
      Form.of(
              "time of publication",
              "(?:\\[?\\s*+(?:(?:Đăng|Xuất bản|Ngày đăng|Cập nhật|Published|Posted(?: on)?|Updated|更新时间|时间|日期)"
                  + "\\s*+:?\\s*+)?"
                  + "(?:(?:[Tt]hứ \\p{L}+|[Tt]hứ [2-7]|Chủ [Nn]hật|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|星期.),?\\s*+)?(?:ngày\\s*+)?"
                  + "(?:lúc\\s*+:?\\s*+|发布时间\\s*+:\\s*+)?"
                  + "(?:"
                  + DAY_FIRST
                  + "(?:\\s*+[-,|]?\\s*+"
                  + TIME
                  + ")?"
                  + "|(?<h2>\\d{1,2}):(?<min2>\\d\\d)\\s*+[-,|]?\\s*+(?:ngày\\s*+)?(?<d2>\\d{1,2})[/-](?<m2>\\d{1,2})[/-](?<y2>20\\d\\d)"
                  + "|(?<y3>20\\d\\d|19\\d\\d)(?:年|-)(?<m3>\\d{1,2})(?:月|-)(?<d3>\\d{1,2})日?"
                  + "(?:\\s*+(?<h3>\\d{1,2}):(?<min3>\\d\\d)(?::(?<s3>\\d\\d))?)?"
                  + ")"
                  + "\\s*+\\]?\\s*+\\(?(?<zone>GMT\\s?\\+\\s?\\d{1,2})?\\)?"
                  + "(?:\\s*+(?:\\||来源\\s*+:).{0,60})?)",
              "10:06 05/10/2021",
              "Thứ Bảy, 13/05/2023 17:27 | Thể thao",
              "04/12/2017 - 07:09",
              "06-01-2026, 07:10 (GMT+7)",
              "lúc : 11/07/14 11:35",
              "04/12/2017 07:23 GMT+7",
              "2025年11月22日 22:26 来源:中国新闻网",
              "2025-11-22 22:26:04",
              "Cập nhật lúc 10:06, ngày 05/10/2021",
              "更新时间:2025年11月22日22:26")
          .marked("/", "-", "年");

  private static final Form CHANGE =
      Form.of(
          "time of a change", "^\\[?\\s*(?:Cập nhật|Updated|更新)", "Cập nhật lúc 10:06 05/10/2021");

  private PublishedLines() {}

  /** The time a line gives: local, with the zone where it prints one. */
  public static Optional<PartialDate> read(Segment segment) {
    Matcher match = FORM.pattern().matcher(segment.view().strip());
    return match.matches() ? date(match) : Optional.empty();
  }

  /** Whether a line says when the page was changed, not when it was published. */
  public static boolean tellsChange(Segment segment) {
    return CHANGE.start(segment.view().strip()).isPresent();
  }

  private static Optional<PartialDate> date(Matcher match) {
    String form = match.group("d") != null ? "" : match.group("d2") != null ? "2" : "3";
    try {
      int year = number(match, "y" + form);
      PartialDate day =
          PartialDate.of(
              LocalDate.of(
                  year < 100 ? 2000 + year : year,
                  number(match, "m" + form),
                  number(match, "d" + form)));
      return Optional.of(zoned(match, timed(match, form, day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static PartialDate timed(Matcher match, String form, PartialDate day) {
    if (match.group("h" + form) == null) {
      return day;
    }
    boolean toTheSecond = !form.equals("2") && match.group("s" + form) != null;
    int second = toTheSecond ? number(match, "s" + form) : 0;
    return day.at(LocalTime.of(number(match, "h" + form), number(match, "min" + form), second));
  }

  private static PartialDate zoned(Matcher match, PartialDate date) {
    String zone = match.group("zone");
    return zone == null
        ? date
        : date.withOffset(ZoneOffset.ofHours(Integer.parseInt(zone.replaceAll("\\D", ""))));
  }

  private static int number(Matcher match, String group) {
    return Integer.parseInt(match.group(group));
  }
}
