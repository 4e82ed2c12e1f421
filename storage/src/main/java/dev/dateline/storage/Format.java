package dev.dateline.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** How one type lies in a document. Writing and reading stand side by side, in the same order. */
interface Format<T> {

  /** A line of text. */
  Format<String> TEXT = of((value, out) -> out.text(value), DocumentInput::text);

  /** A whole number. */
  Format<Integer> INTEGER = of((value, out) -> out.number(value), DocumentInput::integer);

  void write(T value, DocumentOutput out);

  T read(DocumentInput in);

  /** A format of these two. */
  static <T> Format<T> of(BiConsumer<T, DocumentOutput> writer, Function<DocumentInput, T> reader) {
    return new Format<>() {
      @Override
      public void write(T value, DocumentOutput out) {
        writer.accept(value, out);
      }

      @Override
      public T read(DocumentInput in) {
        return reader.apply(in);
      }
    };
  }

  /** Something that is written as text. */
  static <T> Format<T> ofText(Function<T, String> print, Function<String, T> parse) {
    return of((value, out) -> out.text(print.apply(value)), in -> parse.apply(in.text()));
  }

  /** A constant, by its name: numbers would change with the order of the constants. */
  static <E extends Enum<E>> Format<E> ofConstant(Class<E> type) {
    return ofText(Enum::name, name -> Enum.valueOf(type, name));
  }

  /** This, or nothing. */
  default Format<Optional<T>> optional() {
    return of(
        (value, out) -> {
          out.number(value.isPresent() ? 1 : 0);
          value.ifPresent(present -> write(present, out));
        },
        in -> in.integer() == 0 ? Optional.empty() : Optional.of(read(in)));
  }

  /** Any number of these. */
  default Format<List<T>> list() {
    return of(
        (values, out) -> {
          out.number(values.size());
          values.forEach(value -> write(value, out));
        },
        in -> {
          int size = in.integer();
          List<T> values = new ArrayList<>();
          for (int i = 0; i < size; i++) {
            values.add(read(in));
          }
          return values;
        });
  }
}
