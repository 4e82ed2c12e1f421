package dev.dateline.parsers.read;

import dev.dateline.core.date.DateCandidate;
import dev.dateline.core.date.PartialDate;
import dev.dateline.parsers.grammar.Form;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
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
          "-n20211005060518130.htm")),

  /** Folders or words of one digit, or at the end of the address. */
  LOOSE_PATH(
      DateCandidate.Kind.URL_PATH,
      Form.of(
          "day in the path, loosely written",
          "/(20\\d\\d|19\\d\\d)[/_.-](\\d{1,2})[/_.-](\\d{1,2})(?=[/_.?#-]|$)",
          "/2014/3/5/title",
          "/news/2014-03-05-title.html",
          "/2014/03/05")),

  /** Eight digits in a row. */
  COMPACT(
      DateCandidate.Kind.URL_PATH,
      Form.of(
          "eight digits in the address",
          "(?:[/_t-])(20[0-3]\\d|199\\d)(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])(?=[/_.?#-]|$)",
          "/t20221119_5861234.html",
          "/title-20211124.html",
          "/20211124/title")),

  /** The month in a short English word. */
  NAMED_MONTH(
      DateCandidate.Kind.URL_PATH,
      Form.of(
          "month in a word in the path",
          "/(20\\d\\d|19\\d\\d)/(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}/(\\d{1,2})(?=[/?#-]|$)",
          "/world/2014/mar/05/title")),

  /** A day at the end of the words of an address. */
  IN_WORDS(
      DateCandidate.Kind.URL_PATH,
      Form.of(
          "day among the words of the address",
          "[-_/](20\\d\\d|199\\d)-(0\\d|1[0-2])-([0-2]\\d|3[01])(?=[-_/.?#]|$)",
          "/title-2014-03-05.html")),

  /** Year and month as folders. */
  MONTH(
      DateCandidate.Kind.URL_PATH,
      Form.of(
          "month in the path",
          "/(20\\d\\d|199\\d)/(0[1-9]|1[0-2])/()(?!\\d{1,2}/)",
          "/2014/03/title"));

  private static final List<UrlDates> GENERIC =
      List.of(PATH, LOOSE_PATH, NAMED_MONTH, STAMP, IN_WORDS, COMPACT, MONTH);

  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

  private final DateCandidate.Kind kind;
  private final Form form;

  UrlDates(DateCandidate.Kind kind, Form form) {
    this.kind = kind;
    this.form = form;
  }

  /** The ways in which an outlet that nobody has described may write, the plainest first. */
  public static List<UrlDates> generic() {
    return GENERIC;
  }

  /** The channel this is. */
  public DateCandidate.Kind kind() {
    return kind;
  }

  /** The date an address carries in this way, in the outlet's local time. */
  public Optional<PartialDate> read(String address) {
    return form.in(address.toLowerCase(Locale.ROOT)).flatMap(this::date);
  }

  private Optional<PartialDate> date(MatchResult match) {
    try {
      return Optional.of(
          switch (this) {
            case STAMP -> PartialDate.of(day(match)).at(time(match));
            case MONTH -> month(match);
            case PATH, LOOSE_PATH, COMPACT, NAMED_MONTH, IN_WORDS -> PartialDate.of(day(match));
          });
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private LocalDate day(MatchResult match) {
    int month = this == NAMED_MONTH ? MONTHS.indexOf(match.group(2)) / 3 + 1 : number(match, 2);
    return LocalDate.of(number(match, 1), month, number(match, 3));
  }

  private static PartialDate month(MatchResult match) {
    return new PartialDate(
        OptionalInt.of(number(match, 1)),
        OptionalInt.of(number(match, 2)),
        OptionalInt.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static LocalTime time(MatchResult match) {
    return LocalTime.of(
        number(match, 4), number(match, 5), number(match, 6), number(match, 7) * 1_000_000);
  }

  private static int number(MatchResult match, int group) {
    return Integer.parseInt(match.group(group));
  }
}
