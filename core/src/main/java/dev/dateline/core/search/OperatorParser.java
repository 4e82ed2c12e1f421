package dev.dateline.core.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads one query with operators, by recursive descent. */
final class OperatorParser {

  private final String text;
  private final Terms terms;
  private int at;
  private int depth;
  private boolean inField;

  OperatorParser(String text, Terms terms) {
    this.text = text;
    this.terms = terms;
  }

  Query query() {
    Query query = alternatives();
    if (at < text.length()) {
      throw wrong("a closing parenthesis without an opening one; remove it or quote it", at);
    }
    return query;
  }

  private Query alternatives() {
    List<Query> parts = new ArrayList<>();
    do {
      parts.add(conjunction());
    } while (takeOperator("OR"));
    return Terms.any(parts);
  }

  private Query conjunction() {
    List<Query> wanted = new ArrayList<>();
    List<Query> unwanted = new ArrayList<>();
    int start = skipSpace();
    boolean joined;
    do {
      boolean negated = takeOperator("NOT");
      (negated ? unwanted : wanted).add(operand());
      joined = takeOperator("AND");
    } while (joined || (!atEnd() && !peekOperator("OR")));
    if (wanted.isEmpty()) {
      throw wrong("NOT takes away from something: write what is wanted too, as in «a NOT b»", start);
    }
    Query all = terms.all(wanted);
    return unwanted.isEmpty() ? all : new Query.Without(all, Terms.any(unwanted));
  }

  private Query operand() {
    skipSpace();
    if (atEnd()) {
      throw wrong("a word, a phrase or a group is missing here", at);
    }
    for (String operator : List.of("AND", "OR", "NOT")) {
      if (peekOperator(operator)) {
        throw wrong("a word is missing before " + operator + "; to find it, quote it", at);
      }
    }
    return switch (text.charAt(at)) {
      case '(' -> group();
      case '"' -> quoted();
      case '-' -> throw wrong("- is no operator: write NOT, or quote the words", at);
      default -> word();
    };
  }

  private Query group() {
    int open = at++;
    if (++depth > QueryParser.MAX_DEPTH) {
      throw wrong("parentheses are nested at most " + QueryParser.MAX_DEPTH + " deep", open);
    }
    Query inside = alternatives();
    if (at == text.length()) {
      throw wrong("this parenthesis is never closed; close or quote it", open);
    }
    at++;
    depth--;
    return inside;
  }

  private Query quoted() {
    int open = at;
    int close = text.indexOf('"', open + 1);
    if (close < 0) {
      throw wrong("this quotation mark is never closed; close or remove it", open);
    }
    boolean prefix = close + 1 < text.length() && text.charAt(close + 1) == '*';
    at = close + (prefix ? 2 : 1);
    return terms.phrase(open + 1, close, prefix);
  }

  private Query word() {
    int start = at;
    int end = wordEnd(start);
    int colon = text.indexOf(':', start);
    if (colon > start && colon < end && text.substring(start, colon).chars().allMatch(OperatorParser::isLetter)) {
      return field(start, colon);
    }
    at = end;
    int star = text.indexOf('*', start);
    if (star >= 0 && star < end - 1) {
      throw wrong("* stands at the end of a word only; quote the word to find it", star);
    }
    boolean prefix = star == end - 1;
    return terms.phrase(start, prefix ? end - 1 : end, prefix);
  }

  private Query field(int start, int colon) {
    SearchField field = field(text.substring(start, colon)).orElseThrow(() -> unknownField(start));
    if (inField) {
      throw wrong("a field cannot stand inside another", start);
    }
    at = colon + 1;
    if (atEnd() || QueryParser.isSpace(text.charAt(at))) {
      throw wrong("a word, a phrase or a group must follow the field without a space", at);
    }
    inField = true;
    Query inside = operand();
    inField = false;
    return new Query.In(field, inside);
  }

  private static Optional<SearchField> field(String name) {
    return Arrays.stream(SearchField.values()).filter(f -> name(f).equals(name)).findFirst();
  }

  private static String name(SearchField field) {
    return field == SearchField.RENDITION
        ? "translation"
        : field.name().toLowerCase(Locale.ROOT);
  }

  private static QuerySyntaxException unknownField(int start) {
    List<String> names = Arrays.stream(SearchField.values()).map(OperatorParser::name).toList();
    return wrong(
        "no such field; there are " + String.join(", ", names) + "; to find a colon, quote it",
        start);
  }

  private boolean takeOperator(String operator) {
    boolean there = peekOperator(operator);
    at += there ? operator.length() : 0;
    return there;
  }

  private boolean peekOperator(String operator) {
    skipSpace();
    return text.startsWith(operator, at) && wordEnd(at) == at + operator.length();
  }

  private int wordEnd(int start) {
    int end = start;
    while (end < text.length()
        && !QueryParser.isSpace(text.charAt(end))
        && "()\"".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  private int skipSpace() {
    while (at < text.length() && QueryParser.isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private boolean atEnd() {
    return at == text.length() || text.charAt(at) == ')';
  }

  private static boolean isLetter(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static QuerySyntaxException wrong(String message, int offset) {
    return new QuerySyntaxException(message, offset);
  }
}
