package dev.dateline.core.archive;

import dev.dateline.core.archive.FilterScanner.Word;
import dev.dateline.core.date.Clock;
import dev.dateline.core.date.DateStatus;
import dev.dateline.core.outlet.OutletId;
import dev.dateline.core.search.QuerySyntaxException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Makes one condition of a filter out of its field, operator and values. */
final class FilterCondition {

  private static final String STATUS = ".status";
  private static final String SOURCES = "sources/";

  private FilterCondition() {}

  static ArticleFilter.Condition of(Word field, String operator, List<Word> values) {
    String name = field.text();
    if (name.equals("source") || name.equals("outlet")) {
      return new ArticleFilter.OutletIn(any(field, operator, values, FilterCondition::outlet));
    }
    if (name.equals("language")) {
      return new ArticleFilter.LanguageIn(any(field, operator, values, FilterCondition::language));
    }
    if (name.endsWith(STATUS)) {
      Clock clock = clock(name.substring(0, name.length() - STATUS.length()), field.offset());
      return new ArticleFilter.DateStatusIn(
          clock, any(field, operator, values, FilterCondition::status));
    }
    Clock clock = clock(name, field.offset());
    if (values.size() > 1) {
      throw new QuerySyntaxException(
          "a date is one day, month or year; for more, write an interval with >= and <=",
          values.get(1).offset());
    }
    return FilterDate.of(values.get(0)).within(clock, operator);
  }

  private static <T> Set<T> any(
      Word field, String operator, List<Word> values, Function<Word, T> reader) {
    if (!operator.equals("=") && !operator.equals(":")) {
      throw new QuerySyntaxException(
          field.text() + " is compared with = or : only", field.offset());
    }
    Set<T> read = new HashSet<>();
    values.forEach(value -> read.add(reader.apply(value)));
    return read;
  }

  private static OutletId outlet(Word value) {
    String name = value.text();
    try {
      return new OutletId(name.startsWith(SOURCES) ? name.substring(SOURCES.length()) : name);
    } catch (IllegalArgumentException e) {
      throw new QuerySyntaxException("a source is a name such as sources/ngaynay", value.offset());
    }
  }

  private static String language(Word value) {
    String tag = Locale.forLanguageTag(value.text()).toLanguageTag();
    if (!tag.equalsIgnoreCase(value.text())) {
      throw new QuerySyntaxException(
          "a language is a BCP 47 tag such as vi, zh or en", value.offset());
    }
    return tag;
  }

  private static DateStatus status(Word value) {
    return named(DateStatus.values(), value.text(), DateStatus::name)
        .orElseThrow(
            () ->
                new QuerySyntaxException(
                    "a status is one of " + Arrays.toString(DateStatus.values()), value.offset()));
  }

  private static Clock clock(String name, int offset) {
    return named(Clock.values(), name, clock -> clock.name().toLowerCase(Locale.ROOT))
        .orElseThrow(
            () ->
                new QuerySyntaxException(
                    "no such field; there are source, language, published, published_at_source,"
                        + " modified, event_day, captured, and the dates with .status",
                    offset));
  }

  private static <T> Optional<T> named(T[] all, String name, Function<T, String> naming) {
    return Arrays.stream(all).filter(one -> naming.apply(one).equals(name)).findFirst();
  }
}
