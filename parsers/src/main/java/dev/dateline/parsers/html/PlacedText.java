package dev.dateline.parsers.html;

import dev.dateline.core.page.SourceMap;
import dev.dateline.core.text.Blank;
import dev.dateline.core.text.Quote;
import dev.dateline.core.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Words of a page and the place of each of their characters in the HTML.
 *
 * <p>Pieces are kept three numbers each: first character in the text, first and last end in the
 * HTML. A piece as long as its source stands there character by character; any other stands there
 * only as a whole, such as a character reference or a run of blanks.
 */
final class PlacedText implements SourceMap {

  private static final int FIELDS = 3;

  private final SourceText source;
  private final String text;
  private final int[] pieces;

  PlacedText(SourceText source, String text, int[] pieces) {
    this.source = source;
    this.text = text;
    this.pieces = pieces;
  }

  String text() {
    return text;
  }

  Quote quote() {
    return new Quote(text, spans(0, text.length()));
  }

  @Override
  public List<Span> spans(int from, int to) {
    List<Span> spans = new ArrayList<>(2);
    int piece = pieceAt(from);
    int start = sourceStart(piece, from);
    int end = start;
    do {
      int pieceStart = sourceStart(piece, Math.max(from, pieces[piece]));
      if (pieceStart != end) {
        spans.add(source.span(start, end));
        start = pieceStart;
      }
      end = sourceEnd(piece, to);
      piece += FIELDS;
    } while (piece < pieces.length && pieces[piece] < to);
    spans.add(source.span(start, Math.max(start, end)));
    return spans;
  }

  private int pieceAt(int index) {
    int low = 0;
    int high = pieces.length / FIELDS - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (pieces[middle * FIELDS] <= index) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low * FIELDS;
  }

  private int textEnd(int piece) {
    return piece + FIELDS < pieces.length ? pieces[piece + FIELDS] : text.length();
  }

  private boolean isVerbatim(int piece) {
    return textEnd(piece) - pieces[piece] == pieces[piece + 2] - pieces[piece + 1];
  }

  private int sourceStart(int piece, int index) {
    return pieces[piece + 1] + (isVerbatim(piece) ? index - pieces[piece] : 0);
  }

  private int sourceEnd(int piece, int to) {
    return isVerbatim(piece)
        ? pieces[piece + 1] + Math.min(to, textEnd(piece)) - pieces[piece]
        : pieces[piece + 2];
  }

  /** Collects words piece by piece. White space collapses; blanks around the words are left out. */
  static final class Builder {

    private final SourceText source;
    private final StringBuilder text = new StringBuilder();
    private int[] pieces = new int[FIELDS * 4];
    private int used;
    private int spaceFrom = -1;
    private int spaceTo = -1;

    Builder(SourceText source) {
      this.source = source;
    }

    boolean isEmpty() {
      return text.length() == 0;
    }

    int length() {
      return text.length();
    }

    /** Adds characters that stand in the HTML as they are. */
    void verbatim(int from, int to) {
      String html = source.text();
      int i = from;
      while (isEmpty() && i < to && Blank.isBlank(html.charAt(i))) {
        i++;
      }
      while (i < to) {
        boolean space = HtmlText.isSpace(html.charAt(i));
        int end = space ? afterSpaces(i + 1, to) : afterWords(i + 1, to);
        if (space) {
          space(i, end);
        } else {
          flushSpace();
          piece(i, end, end - i);
          text.append(html, i, end);
        }
        i = end;
      }
    }

    private int afterSpaces(int from, int to) {
      int end = from;
      while (end < to && HtmlText.isSpace(source.text().charAt(end))) {
        end++;
      }
      return end;
    }

    /** Words with single blanks between them are printed as they stand. */
    private int afterWords(int from, int to) {
      String html = source.text();
      int end = from;
      while (end < to) {
        char c = html.charAt(end);
        if (c <= ' ' && HtmlText.isSpace(c)) {
          boolean alone = c == ' ' && end + 1 < to && !HtmlText.isSpace(html.charAt(end + 1));
          if (!alone) {
            return end;
          }
        }
        end++;
      }
      return end;
    }

    /** Adds words that stand in the HTML only as a whole. */
    void whole(String words, int from, int to) {
      boolean blank = Blank.isBlank(words);
      if (blank && words.chars().allMatch(c -> HtmlText.isSpace((char) c))) {
        space(from, to);
      } else if (!blank || !isEmpty()) {
        flushSpace();
        piece(from, to, words.length());
        text.append(words);
      }
    }

    PlacedText build() {
      trimEnd();
      return new PlacedText(source, text.toString(), Arrays.copyOf(pieces, used));
    }

    private void trimEnd() {
      int end = text.length();
      int full = end;
      while (end > 0 && Blank.isBlank(text.charAt(end - 1))) {
        end--;
        if (end == pieces[used - FIELDS]) {
          used -= FIELDS;
          full = end;
        }
      }
      if (end < full) {
        int last = used - FIELDS;
        boolean verbatim = full - pieces[last] == pieces[last + 2] - pieces[last + 1];
        pieces[last + 2] -= verbatim ? full - end : 0;
      }
      text.setLength(end);
    }

    void clear() {
      text.setLength(0);
      used = 0;
      spaceFrom = -1;
    }

    private void space(int from, int to) {
      if (isEmpty()) {
        return;
      }
      if (spaceFrom < 0) {
        spaceFrom = from;
        spaceTo = to;
      } else if (spaceTo == from) {
        spaceTo = to;
      }
    }

    private void flushSpace() {
      if (spaceFrom >= 0) {
        piece(spaceFrom, spaceTo, 1);
        text.append(' ');
        spaceFrom = -1;
      }
    }

    private void piece(int from, int to, int length) {
      int last = used - FIELDS;
      boolean continues =
          used > 0
              && length == to - from
              && pieces[last + 2] == from
              && text.length() - pieces[last] == from - pieces[last + 1];
      if (continues) {
        pieces[last + 2] = to;
        return;
      }
      if (used == pieces.length) {
        pieces = Arrays.copyOf(pieces, used * 2);
      }
      pieces[used++] = text.length();
      pieces[used++] = from;
      pieces[used++] = to;
    }
  }
}
