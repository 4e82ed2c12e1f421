package dev.dateline.parsers.html;

import java.util.List;

/**
 * Goes through HTML tag by tag, as the tokeniser of the HTML standard does (13.2.5), and stops at
 * what stands between them. It knows nothing of the tree, and so it is quick.
 */
final class Tags {

  private static final List<String> RAW =
      List.of("script", "style", "title", "textarea", "iframe", "noembed", "noframes", "xmp");

  private static final String RAW_FIRSTS = "stinx";

  private final String html;
  private final int end;

  /** The tags of a page that ends here. */
  Tags(String html, int end) {
    this.html = html;
    this.end = end;
  }

  int end() {
    return end;
  }

  /** Whether a tag, a comment or a declaration begins here. */
  boolean begins(int at) {
    if (at + 1 >= end || html.charAt(at) != '<') {
      return false;
    }
    char c = html.charAt(at + 1);
    return isLetter(c) || c == '/' || c == '!' || c == '?';
  }

  /** Whether a start tag of this name begins here. */
  boolean opens(int at, String name) {
    int after = at + 1 + name.length();
    return after < end
        && (html.charAt(at + 1) | 0x20) == name.charAt(0)
        && html.regionMatches(true, at + 1, name, 0, name.length())
        && endsName(html.charAt(after));
  }

  /** Where the text that begins here ends: at the next tag. */
  int textEnd(int from) {
    int at = html.indexOf('<', from);
    while (at >= 0 && at < end && !begins(at)) {
      at = html.indexOf('<', at + 1);
    }
    return at < 0 ? end : Math.min(at, end);
  }

  /** The first character after the tag or comment that begins here. */
  int after(int at) {
    char c = html.charAt(at + 1);
    if (isLetter(c) || (c == '/' && at + 2 < end && isLetter(html.charAt(at + 2)))) {
      return afterAttributes(at + 2);
    }
    if (html.startsWith("<!--", at)) {
      return afterComment(at + 4);
    }
    return afterNext(">", at + 2);
  }

  /** After the start tag that begins here comes text up to its end tag; else -1. */
  int rawEnd(int at, int after) {
    if (RAW_FIRSTS.indexOf(html.charAt(at + 1) | 0x20) >= 0) {
      for (String name : RAW) {
        if (opens(at, name)) {
          return closing(name, after);
        }
      }
    }
    return -1;
  }

  /** Whether what stands inside is no text but a script or a style. */
  boolean opensData(int at) {
    return opens(at, "script") || opens(at, "style");
  }

  /** A line end that follows these start tags is not printed (HTML standard, 13.2.6.4.7). */
  int afterLineEnd(int at, int after) {
    boolean dropped = opens(at, "pre") || opens(at, "textarea") || opens(at, "listing");
    return dropped && after < end && html.charAt(after) == '\n' ? after + 1 : after;
  }

  /** The value of an attribute in the start tag that begins here; empty at its end if none. */
  Slice value(int at, String key) {
    int i = at + 1;
    while (i < end && !endsName(html.charAt(i))) {
      i++;
    }
    while (i < end && html.charAt(i) != '>') {
      int name = i;
      while (i < end && html.charAt(i) != '=' && !endsName(html.charAt(i))) {
        i++;
      }
      boolean wanted =
          i - name == key.length() && html.regionMatches(true, name, key, 0, key.length());
      int equal = afterSpaces(i);
      if (i > name && equal < end && html.charAt(equal) == '=') {
        int from = afterSpaces(equal + 1);
        i = valueEnd(from);
        if (wanted) {
          boolean quoted = isQuote(from);
          return new Slice(quoted ? from + 1 : from, quoted ? i - 1 : i);
        }
      } else {
        i = Math.max(equal, name + 1);
      }
    }
    return new Slice(i, i);
  }

  private int afterAttributes(int from) {
    int i = from;
    while (i < end) {
      char c = html.charAt(i);
      if (c == '>') {
        return i + 1;
      }
      i = c == '=' ? valueEnd(afterSpaces(i + 1)) : i + 1;
    }
    return end;
  }

  /** After the quote that ends a value, or at the blank or the end of the tag. */
  private int valueEnd(int from) {
    if (isQuote(from)) {
      int quote = html.indexOf(html.charAt(from), from + 1);
      return quote < 0 || quote >= end ? end : quote + 1;
    }
    int i = from;
    while (i < end && html.charAt(i) != '>' && !HtmlText.isSpace(html.charAt(i))) {
      i++;
    }
    return i;
  }

  private boolean isQuote(int at) {
    return at < end && (html.charAt(at) == '"' || html.charAt(at) == '\'');
  }

  private int afterSpaces(int from) {
    int i = from;
    while (i < end && HtmlText.isSpace(html.charAt(i))) {
      i++;
    }
    return i;
  }

  private int afterComment(int from) {
    if (html.startsWith(">", from) || html.startsWith("->", from)) {
      return afterNext(">", from);
    }
    return afterNext("-->", from);
  }

  private int afterNext(String mark, int from) {
    int at = html.indexOf(mark, from);
    return at < 0 || at + mark.length() > end ? end : at + mark.length();
  }

  private int closing(String name, int from) {
    int at = html.indexOf("</", from);
    while (at >= 0 && at < end) {
      int after = at + 2 + name.length();
      if (html.regionMatches(true, at + 2, name, 0, name.length())
          && after < end
          && endsName(html.charAt(after))) {
        return at;
      }
      at = html.indexOf("</", at + 2);
    }
    return end;
  }

  private static boolean endsName(char c) {
    return c == '>' || c == '/' || HtmlText.isSpace(c);
  }

  private static boolean isLetter(char c) {
    return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
  }
}
