package dev.dateline.storage;

import dev.dateline.core.search.SearchField;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The columns of the index: one of each set for each field of an article. A text with marks stands
 * in two sets, as printed and without its marks; a text that has none, such as a Chinese one,
 * stands in the third alone.
 */
enum ColumnSet {
  EXACT,
  FOLDED,
  PLAIN;

  /** The names of all columns, in the order of the index. */
  static List<String> names() {
    return Arrays.stream(values())
        .flatMap(set -> Arrays.stream(SearchField.values()).map(set::column))
        .toList();
  }

  /** Where to look for a phrase, as a column filter of FTS5. */
  static String filter(boolean exact) {
    return filter(
        Stream.of(exact ? EXACT : FOLDED, PLAIN)
            .flatMap(set -> Arrays.stream(SearchField.values()).map(set::column)));
  }

  /** Where to look for anything in one field, as a column filter of FTS5. */
  static String filter(SearchField field) {
    return filter(Arrays.stream(values()).map(set -> set.column(field)));
  }

  private static String filter(Stream<String> columns) {
    return columns.collect(Collectors.joining(" ", "{", "}"));
  }

  /** The column of a field in this set. */
  String column(SearchField field) {
    return (field + "_" + this).toLowerCase(Locale.ROOT);
  }
}
