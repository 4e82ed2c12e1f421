package dev.dateline.core.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The names of fields in a query: those of {@link SearchField}, but a rendition is a translation.
 */
final class FieldName {

  private FieldName() {}

  /**
   * The field of this name.
   *
   * @param offset where the name stands in the query
   */
  static SearchField parse(String name, int offset) {
    return Arrays.stream(SearchField.values())
        .filter(field -> of(field).equals(name))
        .findFirst()
        .orElseThrow(() -> unknown(offset));
  }

  private static String of(SearchField field) {
    return field == SearchField.RENDITION ? "translation" : field.name().toLowerCase(Locale.ROOT);
  }

  private static QuerySyntaxException unknown(int offset) {
    List<String> names = Arrays.stream(SearchField.values()).map(FieldName::of).toList();
    return new QuerySyntaxException(
        "no such field; there are " + String.join(", ", names) + "; to find a colon, quote it",
        offset);
  }
}
