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

  private static final String NUMBERS = "Vietnamese day";
  private static final String WORDS = "Vietnamese day in words";
  private static final String CHINESE = "Chinese day";

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
              NUMBERS,
              "(?:[Nn]gày|[Hh]ôm|[Ss]áng|[Tt]rưa|[Cc]hiều|[Tt]ối|[Đđ]êm|[Tt]hứ (?:[Hh]ai|[Bb]a|[Tt]ư|[Nn]ăm|[Ss]áu|[Bb]ảy)"
                  + "|[Cc]hủ [Nn]hật)[\\s,]+\\(?(?:ngày\\s+)?"
                  + "(?<day>\\d{1,2})[/-](?<month>\\d{1,2})(?:[/-](?<year>(?:19|20)\\d\\d))?(?![\\d/%])",
              "Ngày 19/11, Đặc phái viên",
              "tại cuộc gặp hôm 17/7",
              "hôm thứ bảy (3/12)",
              "ngày 14/1/2026 đã có phản hồi"),
          Form.of(
              WORDS,
              "[Nn]gày\\s+(?<day>\\d{1,2})\\s+tháng\\s+(?<month>\\d{1,2})(?:\\s+năm\\s+(?<year>(?:19|20)\\d\\d))?",
              "ngày 19 tháng 11 năm 2022"),
          Form.of(
              CHINESE,
              "(?:(?<year>(?:19|20)\\d\\d)年)?(?<month>\\d{1,2})月(?<day>\\d{1,2})日",
              "中新社北京1月12日电",
              "2024年1月12日"),
          Form.of(
              "English day",
              "\\b(?<month>"
                  + EN_MONTHS
                  + ")\\.? (?<day>\\d{1,2})(?:st|nd|rd|th)?\\b(?:, (?<year>(?:19|20)\\d\\d))?",
              "BEIJING, July 19 (TMTPost)",
              "on January 14, 2026"),
          Form.of(
              "English day first",
              "\\b(?<day>\\d{1,2})(?:st|nd|rd|th)? (?<month>"
                  + EN_MONTHS
                  + ")\\b(?:,? (?<year>(?:19|20)\\d\\d))?",
              "on 14 January 2026"));

  /** The longest words that lead a day in, and the longest that may follow its digits. */
  private static final int MOST = 200;

  private static final int LEAD_IN = 24;

  private static final int FOLLOWERS = 16;

  private DayMentions() {}

  /**
   * One day that a text tells of.
   *
   * @param quote as printed, with the word that leads it in
   * @param date the fields it gives
   * @param start where it begins in the view of its segment
   * @param end where it ends in the view of its segment
   */
  public record DayMention(Quote quote, PartialDate date, int start, int end) {}

  /** The days a segment tells of, in the order printed; a line of hundreds is a table of them. */
  public static List<DayMention> in(Segment segment) {
    String view = segment.view();
    List<DayMention> found = new ArrayList<>();
    for (int at = nextDigit(view, 0); at < view.length() && found.size() < MOST; ) {
      int from = Math.max(0, at - LEAD_IN);
      int last = lastDigit(view, at);
      int to = Math.min(view.length(), last + FOLLOWERS);
      read(segment, view, from, to, found);
      at = nextDigit(view, to);
    }
    return found;
  }

  /** Patterns see only what stands around digits: most of a text has none. */
  private static void read(Segment segment, String view, int from, int to, List<DayMention> found) {
    int done = found.isEmpty() ? 0 : found.get(found.size() - 1).end();
    List<DayMention> here = new ArrayList<>();
    for (Form form : FORMS) {
      if (!mayStand(form, view, from, to)) {
        continue;
      }
      Matcher matcher =
          form.pattern().matcher(view).region(Math.max(from, done), to).useTransparentBounds(true);
      while (here.size() < MOST && matcher.find()) {
        int start = matcher.start();
        int end = matcher.end();
        boolean taken = here.stream().anyMatch(m -> m.start() < end && start < m.end());
        date(matcher)
            .filter(any -> !taken)
            .map(date -> new DayMention(segment.cut(start, end), date, start, end))
            .ifPresent(here::add);
      }
    }
    here.sort(Comparator.comparingInt(DayMention::start));
    found.addAll(here);
  }

  /** Whether the mark that a form cannot do without stands in a part of a text. */
  private static boolean mayStand(Form form, String view, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = view.charAt(i);
      boolean mark =
          switch (form.name()) {
            case NUMBERS -> c == '/' || c == '-';
            case WORDS -> c == 'á' && view.startsWith("áng", i);
            case CHINESE -> c == '月';
            default -> c >= 'A' && c <= 'S' && MONTHS.containsKey(opening(view, i));
          };
      if (mark) {
        return true;
      }
    }
    return false;
  }

  private static String opening(String view, int at) {
    return view.substring(at, Math.min(view.length(), at + 3)).toLowerCase(Locale.ROOT);
  }

  private static int nextDigit(String view, int from) {
    int at = from;
    while (at < view.length() && !isDigit(view.charAt(at))) {
      at++;
    }
    return at;
  }

  /** The last of the digits that stand close together. */
  private static int lastDigit(String view, int from) {
    int last = from;
    for (int i = from; i < view.length() && i <= last + FOLLOWERS; i++) {
      if (isDigit(view.charAt(i))) {
        last = i;
      }
    }
    return last;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
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
