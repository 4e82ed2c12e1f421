package dev.dateline.core.date;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds terms in a text in one pass. Most places of a text begin no term: their first two or three
 * characters, hashed into a bitmap, tell so, and only where the bit is set are terms compared. The
 * longest term wins.
 */
final class Lexicon {

  private static final int BITS = 1 << 16;
  private static final Comparator<String> LONGEST_FIRST =
      Comparator.comparingInt(String::length).reversed();

  private final long[] starts = new long[BITS / Long.SIZE];
  private final long[] pairs = new long[BITS / Long.SIZE];
  private final long[] triples = new long[BITS / Long.SIZE];
  private final Map<Integer, List<String>> terms = new HashMap<>();

  /** A lexicon of these terms, each of two characters or more. */
  Lexicon(Collection<String> words) {
    for (String word : words) {
      int key = pair(word.charAt(0), word.charAt(1));
      set(starts, key);
      if (word.length() == 2) {
        set(pairs, key);
      } else {
        key = triple(key, word.charAt(2));
        set(triples, key);
      }
      terms.computeIfAbsent(key, any -> new ArrayList<>()).add(word);
    }
    terms.values().forEach(list -> list.sort(LONGEST_FIRST));
  }

  /** A term found, and where it begins. */
  record Hit(String term, int start) {

    int end() {
      return start + term.length();
    }
  }

  /** The terms that stand in a part of a text, in order, none inside another. */
  List<Hit> in(String text, int from, int to) {
    List<Hit> hits = List.of();
    char next = from < to ? text.charAt(from) : 0;
    for (int i = from; i + 1 < to; i++) {
      char first = next;
      next = text.charAt(i + 1);
      int pair = pair(first, next);
      if (!has(starts, pair)) {
        continue;
      }
      int triple = i + 2 < to ? triple(pair, text.charAt(i + 2)) : 0;
      String term = has(triples, triple) ? termAt(text, i, to, triple) : "";
      if (term.isEmpty() && has(pairs, pair)) {
        term = termAt(text, i, to, pair);
      }
      if (!term.isEmpty()) {
        hits = hits.isEmpty() ? new ArrayList<>() : hits;
        hits.add(new Hit(term, i));
        i += term.length() - 1;
        next = i + 1 < to ? text.charAt(i + 1) : 0;
      }
    }
    return hits;
  }

  private String termAt(String text, int at, int to, int key) {
    for (String term : terms.getOrDefault(key, List.of())) {
      if (at + term.length() <= to && text.startsWith(term, at) && stands(text, at, term)) {
        return term;
      }
    }
    return "";
  }

  /** «COP2» does not stand in «COP27», nor «1st» in «21st». */
  static boolean stands(String text, int at, String term) {
    int end = at + term.length();
    boolean opens = at == 0 || !(isWord(term.charAt(0)) && isWord(text.charAt(at - 1)));
    boolean closes =
        end == text.length()
            || !(isWord(term.charAt(term.length() - 1)) && isWord(text.charAt(end)));
    return opens && closes;
  }

  private static boolean isWord(char c) {
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  }

  private static int pair(char first, char second) {
    return first * 31 + second;
  }

  private static int triple(int pair, char third) {
    return pair * 31 + third;
  }

  private static void set(long[] bits, int key) {
    bits[(key & (BITS - 1)) / Long.SIZE] |= 1L << key;
  }

  private static boolean has(long[] bits, int key) {
    return (bits[(key & (BITS - 1)) / Long.SIZE] & (1L << key)) != 0;
  }
}
