package dev.dateline.parsers.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the characters of a text node or an attribute again in the HTML. Its whereabouts say in
 * which slice; its characters are followed through that, reference by reference.
 */
final class Placing {

  /** The longest named reference has 33 characters. */
  private static final int LONGEST_REFERENCE = 48;

  private static final int MOST_REMEMBERED = 500;

  private final Map<String, String> references = new HashMap<>();
  private final String html;
  private boolean sure = true;

  /** Follows nodes of this page. */
  Placing(SourceText source) {
    this.html = source.text();
  }

  /** Whether all words stood where they were looked for. */
  boolean isSure() {
    return sure;
  }

  /** Something does not stand where it was looked for. */
  void doubt() {
    sure = false;
  }

  /** Adds the words of a node; false if they do not stand in this slice, which adds a guess. */
  boolean add(PlacedText.Builder builder, String words, Slice slice, boolean inAttribute) {
    int from = slice.from();
    int to = slice.to();
    if (to - from == words.length() && html.startsWith(words, from)) {
      builder.verbatim(from, to);
      return true;
    }
    if (stands(words, from, to, inAttribute)) {
      follow(builder, from, to, inAttribute);
      return true;
    }
    if (!inAttribute && addBetweenTags(builder, words, from, to)) {
      return true;
    }
    sure = false;
    builder.whole(words.replaceAll("[ \\t\\r\\n\\f]++", " ").strip(), from, to);
    return false;
  }

  /** Tags that open and close nothing, such as {@code </>}, stand inside a text that reads on. */
  private boolean addBetweenTags(PlacedText.Builder builder, String words, int from, int to) {
    Tags tags = new Tags(html, to);
    List<Slice> texts = new ArrayList<>();
    StringBuilder read = new StringBuilder();
    for (int i = from; i < to; ) {
      boolean tag = tags.begins(i);
      int end = tag ? tags.after(i) : tags.textEnd(i);
      if (!tag) {
        texts.add(new Slice(i, end));
        read.append(HtmlText.unescape(html.substring(i, end), false));
      }
      i = end;
    }
    if (!words.contentEquals(read)) {
      return false;
    }
    texts.forEach(text -> follow(builder, text.from(), text.to(), false));
    return true;
  }

  private boolean stands(String words, int from, int to, boolean inAttribute) {
    int at = 0;
    for (int i = from; i < to; ) {
      int end = referenceEnd(i, to);
      if (html.charAt(i) == '&') {
        String read = resolve(i, end, to, inAttribute);
        if (!words.startsWith(read, at)) {
          return false;
        }
        at += read.length();
      } else {
        if (!words.regionMatches(at, html, i, end - i)) {
          return false;
        }
        at += end - i;
      }
      i = end;
    }
    return at == words.length();
  }

  private void follow(PlacedText.Builder builder, int from, int to, boolean inAttribute) {
    for (int i = from; i < to; ) {
      int end = referenceEnd(i, to);
      if (html.charAt(i) == '&') {
        reference(builder, i, end, resolve(i, end, to, inAttribute));
      } else {
        builder.verbatim(i, end);
      }
      i = end;
    }
  }

  /** A reference without a semicolon may be followed by letters that are only themselves. */
  private void reference(PlacedText.Builder builder, int from, int to, String read) {
    int end = to;
    int length = read.length();
    while (end > from + 1 && length > 1 && html.charAt(end - 1) == read.charAt(length - 1)) {
      end--;
      length--;
    }
    if (length == end - from) {
      builder.verbatim(from, end);
    } else {
      builder.whole(read.substring(0, length), from, end);
    }
    builder.verbatim(end, to);
  }

  /** Resolving one is slow and pages repeat few of them. */
  private String resolve(int from, int to, int end, boolean inAttribute) {
    String reference = html.substring(from, to);
    if (inAttribute) {
      return resolveInAttribute(reference, html.substring(to, Math.min(to + 1, end)));
    }
    String known = references.get(reference);
    if (known != null) {
      return known;
    }
    String read = HtmlText.unescape(reference, false);
    if (references.size() < MOST_REMEMBERED) {
      references.put(reference, read);
    }
    return read;
  }

  /** What follows a reference in an attribute decides whether it is one. */
  private static String resolveInAttribute(String reference, String next) {
    String read = HtmlText.unescape(reference + next, true);
    return read.substring(0, read.length() - next.length());
  }

  /** The end of the reference that begins here, or of the text before the next one. */
  private int referenceEnd(int from, int to) {
    if (html.charAt(from) != '&') {
      int next = html.indexOf('&', from);
      return next < 0 || next > to ? to : next;
    }
    int end = from + 1;
    int longest = Math.min(to, from + LONGEST_REFERENCE);
    while (end < longest && isOfReference(html.charAt(end))) {
      end++;
    }
    return end < to && html.charAt(end) == ';' ? end + 1 : end;
  }

  private static boolean isOfReference(char c) {
    return c == '#' || (c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z');
  }
}
