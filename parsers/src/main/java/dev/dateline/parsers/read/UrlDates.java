package dev.dateline.parsers.read;

import dev.dateline.core.date.DateCandidate;
import dev.dateline.core.date.PartialDate;
import dev.dateline.parsers.grammar.Form;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.MatchResult;

/** What the address of an article says about its date. */
public enum UrlDates {

  /** Year, month and day as folders: the day of publication. */
  PATH(
      DateCandidate.Kind.URL_PATH,
      Form.of(
          "day in the path",
          "/(20\\d\\d|19\\d\\d)[/-](\\d\\d)[/-]?(\\d\\d)/",
          "http://www.chinanews.com/gn/2024/01-12/10145139.shtml",
          "http://www.bj.chinanews.com.cn/news/2023/0612/90910.html",
          "/2024/01/12/")),

  /** Seventeen digits before the ending: when the item was created, to the millisecond. */
  STAMP(
      DateCandidate.Kind.URL_STAMP,
      Form.of(
          "time stamp in the address",
          "-n?(20\\d\\d)(\\d\\d)(\\d\\d)(\\d\\d)(\\d\\d)(\\d\\d)(\\d\\d\\d)\\.html?",
          "-ve-chinh-sach-moi-truong-20211124202628584.htm",
          "-n20211005060518130.htm"));

  private final DateCandidate.Kind kind;
  private final Form form;

  UrlDates(DateCandidate.Kind kind, Form form) {
    this.kind = kind;
    this.form = form;
  }

  /** The channel this is. */
  public DateCandidate.Kind kind() {
    return kind;
  }

  /** The date an address carries in this way, in the outlet's local time. */
  public Optional<PartialDate> read(String address) {
    return form.in(address).flatMap(this::date);
  }

  private Optional<PartialDate> date(MatchResult match) {
    try {
      LocalDate day = LocalDate.of(number(match, 1), number(match, 2), number(match, 3));
      return Optional.of(this == STAMP ? PartialDate.of(day).at(time(match)) : PartialDate.of(day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static LocalTime time(MatchResult match) {
    return LocalTime.of(
        number(match, 4), number(match, 5), number(match, 6), number(match, 7) * 1_000_000);
  }

  private static int number(MatchResult match, int group) {
    return Integer.parseInt(match.group(group));
  }
}
