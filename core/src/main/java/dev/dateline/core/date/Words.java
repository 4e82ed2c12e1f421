package dev.dateline.core.date;

import java.util.List;

/**
 * Words of which a sentence may have one. Those in Latin letters stand alone; a word that is given
 * with blanks around it needs them.
 */
final class Words {

  private final Lexicon lexicon;
  private final List<String> characters;

  private Words(List<String> words) {
    this.lexicon = new Lexicon(words.stream().filter(word -> word.length() > 1).toList());
    this.characters = words.stream().filter(word -> word.length() == 1).toList();
  }

  /** These words. */
  static Words of(String... words) {
    return new Words(List.of(words));
  }

  /** Whether one of them stands in a part of a text. */
  boolean standIn(String text, int from, int to) {
    return lastEnd(text, from, to) >= 0;
  }

  /** Where the last of them in a part of a text ends; negative without one. */
  int lastEnd(String text, int from, int to) {
    int last = -1;
    for (int i = 0; i < characters.size(); i++) {
      int at = text.lastIndexOf(characters.get(i), to - 1);
      last = Math.max(last, at < from ? -1 : at + 1);
    }
    List<Lexicon.Hit> hits = lexicon.in(text, from, to);
    for (int i = hits.size() - 1; i >= 0; i--) {
      if (isWhole(text, hits.get(i))) {
        return Math.max(last, hits.get(i).end());
      }
    }
    return last;
  }

  /** «toàn» does not hold "to": the letters that have marks are letters as well. */
  private static boolean isWhole(String text, Lexicon.Hit hit) {
    char first = hit.term().charAt(0);
    return first < 'A'
        || first > 'z'
        || ((hit.start() == 0 || !Character.isLetterOrDigit(text.charAt(hit.start() - 1)))
            && (hit.end() == text.length() || !Character.isLetterOrDigit(text.charAt(hit.end()))));
  }
}
