package dev.dateline.core.date;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Words such as «năm ngoái», 去年 or "last November", and the rule each stands for. They are data:
 * {@code year-cues.tsv}.
 */
final class YearCues {

  /** A month that is not named. */
  static final int NO_MONTH = 0;

  private final Map<String, Cue> cues = new HashMap<>();
  private final Lexicon lexicon;

  private YearCues(String table) {
    table.lines().filter(line -> !line.startsWith("#")).forEach(this::add);
    this.lexicon = new Lexicon(cues.keySet());
  }

  /** The words that ship with Dateline. */
  static YearCues shipped() {
    return new YearCues(EventTable.text("year-cues.tsv"));
  }

  /**
   * What words say.
   *
   * @param rule how they bound the day a story was told
   * @param month the month they name, or {@link #NO_MONTH}
   */
  record Cue(YearRule rule, int month) {}

  /** The cues that stand in a sentence. */
  List<Lexicon.Hit> in(String view, int from, int to) {
    return lexicon.in(view, from, to);
  }

  /** What a cue says. */
  Cue of(Lexicon.Hit hit) {
    return Objects.requireNonNull(cues.get(hit.term()));
  }

  private void add(String line) {
    String[] columns = line.split("\t", -1);
    YearRule rule = YearRule.valueOf(columns[0]);
    for (String words : columns[1].split("\\|", -1)) {
      if (!words.contains("{")) {
        cues.put(words, new Cue(rule, NO_MONTH));
        continue;
      }
      for (Month month : Month.values()) {
        Cue cue = new Cue(rule, month.getValue());
        String number = String.valueOf(month.getValue());
        cues.put(filled(words, number, month.getDisplayName(TextStyle.FULL, Locale.ENGLISH)), cue);
        cues.put(
            filled(words, number, month.getDisplayName(TextStyle.SHORT, Locale.ENGLISH) + "."),
            cue);
      }
    }
  }

  private static String filled(String words, String number, String month) {
    return words.replace("{m}", number).replace("{Month}", month);
  }
}
