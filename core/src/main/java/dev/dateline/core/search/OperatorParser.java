package dev.dateline.core.search;

import java.util.ArrayList;
import java.util.List;

/** Reads one query with operators, by recursive descent. */
final class OperatorParser {

  private static final List<String> OPERATORS = List.of("AND", "OR", "NOT");

  private final String text;
  private final Terms terms;
  private final QueryScanner scanner;
  private int depth;
  private boolean inField;

  OperatorParser(String text, Terms terms) {
    this.text = text;
    this.terms = terms;
    this.scanner = new QueryScanner(text);
  }

  Query query() {
    Query query = alternatives();
    if (scanner.next() < text.length()) {
      throw wrong("this parenthesis was never opened; remove or quote it", scanner.next());
    }
    return query;
  }

  private Query alternatives() {
    List<Query> parts = new ArrayList<>();
    do {
      parts.add(conjunction());
    } while (scanner.takes("OR"));
    return Terms.any(parts);
  }

  private Query conjunction() {
    List<Query> wanted = new ArrayList<>();
    List<Query> unwanted = new ArrayList<>();
    int start = scanner.next();
    boolean joined;
    do {
      boolean negated = scanner.takes("NOT");
      (negated ? unwanted : wanted).add(operand());
      joined = scanner.takes("AND");
    } while (joined || (!scanner.atEnd() && !scanner.sees("OR")));
    if (wanted.isEmpty()) {
      throw wrong(
          "NOT takes away from something: write what is wanted too, as in «a NOT b»", start);
    }
    Query all = Terms.all(wanted);
    return unwanted.isEmpty() ? all : new Query.Without(all, Terms.any(unwanted));
  }

  private Query operand() {
    int start = scanner.next();
    if (scanner.atEnd()) {
      throw wrong("a word, a phrase or a group is missing here", start);
    }
    if (OPERATORS.stream().anyMatch(scanner::sees)) {
      throw wrong("a word is missing before this operator; to find the operator, quote it", start);
    }
    return switch (text.charAt(start)) {
      case '(' -> group(start);
      case '"' -> quoted(start);
      case '-' -> throw wrong("- is no operator: write NOT, or quote the words", start);
      default -> word(start);
    };
  }

  private Query group(int open) {
    if (++depth > QueryParser.MAX_DEPTH) {
      throw wrong("parentheses are nested at most " + QueryParser.MAX_DEPTH + " deep", open);
    }
    scanner.goTo(open + 1);
    Query inside = alternatives();
    if (scanner.next() == text.length()) {
      throw wrong("this parenthesis is never closed; close or quote it", open);
    }
    scanner.goTo(scanner.next() + 1);
    depth--;
    return inside;
  }

  private Query quoted(int open) {
    int close = text.indexOf('"', open + 1);
    if (close < 0) {
      throw wrong("this quotation mark is never closed; close or remove it", open);
    }
    boolean prefix = text.startsWith("*", close + 1);
    scanner.goTo(close + (prefix ? 2 : 1));
    return terms.phrase(open + 1, close, prefix);
  }

  private Query word(int start) {
    int end = scanner.wordEnd();
    String word = text.substring(start, end);
    int colon = word.indexOf(':');
    if (colon > 0 && word.substring(0, colon).chars().allMatch(OperatorParser::isLetter)) {
      return field(FieldName.parse(word.substring(0, colon), start), start, start + colon + 1);
    }
    int star = word.indexOf('*');
    boolean prefix = star == word.length() - 1;
    if (star >= 0 && !prefix) {
      throw wrong("* stands at the end of a word only; quote the word to find it", start + star);
    }
    scanner.goTo(end);
    return terms.phrase(start, prefix ? end - 1 : end, prefix);
  }

  private Query field(SearchField field, int start, int inside) {
    if (inField) {
      throw wrong("a field cannot stand inside another", start);
    }
    if (inside == text.length() || QueryParser.isSpace(text.charAt(inside))) {
      throw wrong("a word, a phrase or a group must follow the field without a space", inside);
    }
    scanner.goTo(inside);
    inField = true;
    Query query = operand();
    inField = false;
    return new Query.In(field, query);
  }

  private static boolean isLetter(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static QuerySyntaxException wrong(String message, int offset) {
    return new QuerySyntaxException(message, offset);
  }
}
