package dev.dateline.parsers.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads JSON (RFC 8259) inside a page, leniently: line ends in strings, trailing commas and what
 * stands around the value pass. What a damaged text says before its damage is kept.
 */
final class JsonScanner {

  private static final int DEEPEST = 32;

  private final String html;
  private final int end;
  private int at;
  private boolean damaged;

  JsonScanner(String html, int from, int end) {
    this.html = html;
    this.at = from;
    this.end = end;
  }

  /** The first object or array; empty if there is none. */
  Optional<Json> read() {
    while (at < end && html.charAt(at) != '{' && html.charAt(at) != '[') {
      at++;
    }
    return value(0);
  }

  boolean isDamaged() {
    return damaged;
  }

  /** Where reading stopped. */
  int position() {
    return at;
  }

  private Optional<Json> value(int depth) {
    skipBlanks();
    if (at >= end || depth > DEEPEST) {
      return damage();
    }
    return switch (html.charAt(at)) {
      case '{' -> Optional.of(members(depth));
      case '[' -> Optional.of(items(depth));
      case '"' -> string();
      default -> literal();
    };
  }

  private Json members(int depth) {
    List<Json.Member> members = new ArrayList<>();
    at++;
    while (!closes('}')) {
      Optional<Json> name = html.charAt(at) == '"' ? string() : damage();
      skipBlanks();
      if (damaged || at >= end || html.charAt(at) != ':') {
        damage();
        break;
      }
      at++;
      Optional<Json> value = value(depth + 1);
      if (name.isPresent() && name.get() instanceof Json.Scalar key) {
        value.ifPresent(v -> members.add(new Json.Member(key.text(), v)));
      }
    }
    return new Json.Members(members);
  }

  private Json items(int depth) {
    List<Json> items = new ArrayList<>();
    at++;
    while (!closes(']')) {
      value(depth + 1).ifPresent(items::add);
    }
    return new Json.Items(items);
  }

  /** Steps over commas, and over the bracket that ends this list; damage ends it too. */
  private boolean closes(char bracket) {
    skipBlanks();
    while (at < end && html.charAt(at) == ',') {
      at++;
      skipBlanks();
    }
    if (at >= end) {
      damaged = true;
    }
    if (damaged) {
      return true;
    }
    boolean closed = html.charAt(at) == bracket;
    at += closed ? 1 : 0;
    return closed;
  }

  private Optional<Json> string() {
    int from = ++at;
    while (at < end && html.charAt(at) != '"') {
      at += html.charAt(at) == '\\' ? 2 : 1;
    }
    if (at >= end) {
      at = end;
      return damage();
    }
    int to = at++;
    return Optional.of(new Json.Scalar(JsonString.unescape(html.substring(from, to)), from, to));
  }

  private Optional<Json> literal() {
    int from = at;
    while (at < end
        && (Character.isLetterOrDigit(html.charAt(at)) || isOfNumber(html.charAt(at)))) {
      at++;
    }
    return at == from ? damage() : Optional.of(new Json.Scalar(html.substring(from, at), from, at));
  }

  private static boolean isOfNumber(char c) {
    return c == '-' || c == '+' || c == '.';
  }

  private Optional<Json> damage() {
    damaged = true;
    return Optional.empty();
  }

  private void skipBlanks() {
    while (at < end && (html.charAt(at) <= ' ' || html.charAt(at) == '\u00A0')) {
      at++;
    }
  }
}
