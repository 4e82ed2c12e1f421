package dev.dateline.core.search;

import dev.dateline.core.search.Snippet.Highlight;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Where the words of a query stand in one text.
 *
 * @param text the text
 * @param terms how many different terms of the query it holds
 * @param ranges where they stand, in characters of the text, in order, none touching another
 */
record TextHits(TokenisedText text, int terms, List<Highlight> ranges) {

  private static final int LENGTH = 160;
  private static final int BEFORE = 50;
  private static final String ELLIPSIS = "…";

  static TextHits of(TokenisedText text, List<WantedTerm> wanted) {
    List<Highlight> ranges = new ArrayList<>();
    int terms = 0;
    for (WantedTerm term : wanted) {
      List<Integer> hits = term.concerns(text.field()) ? text.hits(term.phrase()) : List.of();
      int last = term.phrase().tokens().size() - 1;
      for (int hit : hits) {
        ranges.add(
            new Highlight(text.tokens().get(hit).start(), text.tokens().get(hit + last).end()));
      }
      terms += hits.isEmpty() ? 0 : 1;
    }
    return new TextHits(text, terms, merged(ranges));
  }

  Snippet snippet() {
    String words = text.source().quote().text();
    int start = cutStart();
    int end = cutEnd(words, start);
    String prefix = start > 0 ? ELLIPSIS : "";
    String suffix = end < words.length() ? ELLIPSIS : "";
    List<Highlight> shown = new ArrayList<>();
    for (Highlight range : ranges) {
      if (range.start() < end) {
        int from = prefix.length() + words.codePointCount(start, range.start());
        int to = Math.min(range.end(), end);
        shown.add(new Highlight(from, from + words.codePointCount(range.start(), to)));
      }
    }
    return new Snippet(
        text.field(), text.source().index(), prefix + words.substring(start, end) + suffix, shown);
  }

  /** The first token that begins at most so many characters before the first hit. */
  private int cutStart() {
    int hit = ranges.get(0).start();
    if (hit <= BEFORE) {
      return 0;
    }
    return text.tokens().stream()
        .mapToInt(SearchToken::start)
        .filter(start -> start >= hit - BEFORE)
        .findFirst()
        .orElse(hit);
  }

  /**
   * After the last token that fits; inside the first hit only when that is longer than a snippet.
   */
  private int cutEnd(String words, int start) {
    int limit = start + LENGTH;
    if (words.length() <= limit) {
      return words.length();
    }
    int end = ranges.get(0).start();
    for (SearchToken token : text.tokens()) {
      if (token.end() > limit) {
        break;
      }
      end = Math.max(end, token.end());
    }
    if (end > ranges.get(0).start()) {
      return end;
    }
    return Character.isLowSurrogate(words.charAt(limit)) ? limit - 1 : limit;
  }

  private static List<Highlight> merged(List<Highlight> ranges) {
    ranges.sort(Comparator.comparingInt(Highlight::start).thenComparingInt(Highlight::end));
    List<Highlight> merged = new ArrayList<>();
    for (Highlight range : ranges) {
      int last = merged.size() - 1;
      if (last >= 0 && range.start() <= merged.get(last).end()) {
        Highlight before = merged.get(last);
        merged.set(last, new Highlight(before.start(), Math.max(before.end(), range.end())));
      } else {
        merged.add(range);
      }
    }
    return merged;
  }
}
