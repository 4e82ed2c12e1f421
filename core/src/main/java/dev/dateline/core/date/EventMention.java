package dev.dateline.core.date;

import java.util.regex.Pattern;

/**
 * An event named in a sentence.
 *
 * @param event which
 * @param name how
 * @param start where its mark begins in the view of the segment
 * @param end after the last word of the name, where the words stand close together, else after the
 *     mark
 */
record EventMention(NamedEvent event, EventName name, int start, int end) {

  private static final int BESIDE = 30;

  private static final Pattern BLOTTED =
      Pattern.compile(
          "##|\\*\\*|__|[Xx]{4}|0000|năm(?:\\s{2}|\\s*[,.;()])|\\bin\\s*[,.;()]|\\(\\s*年?\\)");

  /** Characters between the name and a cue; 0 where they touch. */
  int distance(Lexicon.Hit cue) {
    return Math.max(0, Math.max(cue.start() - end, start - cue.end()));
  }

  /**
   * Whether a year stands beside it: then it is told as history, or of another day. A year that
   * somebody has blotted out counts as well.
   */
  boolean isDatedIn(String view, int sentenceEnd) {
    int to = Math.min(sentenceEnd, end + BESIDE);
    return !name.printsYear()
        && (ExplicitYears.printsYear(view, end, to) || isBlotted(view.substring(end, to)));
  }

  private static boolean isBlotted(String beside) {
    return mayBeBlotted(beside) && BLOTTED.matcher(beside).find();
  }

  /** Something that every blot has; cheaper than a pattern. */
  private static boolean mayBeBlotted(String beside) {
    for (int i = 0; i < beside.length(); i++) {
      switch (beside.charAt(i)) {
        case '#', '*', '_', 'X', 'x', '0', ',', '.', ';', '(', ')' -> {
          return true;
        }
        default -> {}
      }
    }
    return beside.contains("năm");
  }
}
