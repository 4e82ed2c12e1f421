package dev.dateline.core.date;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Events that prove a year. The table is a file of tab-separated columns: id, first day, last day,
 * places, names, source of the days; {@code |} parts places and names, {@code +} the words of a
 * name.
 *
 * @param events in the order of the file
 */
public record EventTable(List<NamedEvent> events) {

  private static final int COLUMNS = 6;

  /** Copies the list. */
  public EventTable {
    events = List.copyOf(events);
  }

  /** The table that ships with Dateline. */
  public static EventTable shipped() {
    return Shipped.TABLE;
  }

  /** Reads a table from its text; lines that begin with {@code #} are comments. */
  public static EventTable parse(String text) {
    return new EventTable(
        text.lines()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .map(EventTable::event)
            .toList());
  }

  /** The events a sentence names. */
  public List<NamedEvent> namedIn(String sentence) {
    return events.stream().filter(event -> event.isNamedIn(sentence)).toList();
  }

  private static NamedEvent event(String row) {
    String[] columns = row.split("\t", -1);
    if (columns.length != COLUMNS) {
      throw new IllegalArgumentException("not a row of " + COLUMNS + " columns: " + row);
    }
    return new NamedEvent(
        columns[0],
        LocalDate.parse(columns[1]),
        LocalDate.parse(columns[2]),
        List.of(columns[3].split("\\|")),
        List.of(columns[4].split("\\|")).stream().map(name -> List.of(name.split("\\+"))).toList(),
        columns[5]);
  }

  /** Read when first asked for. */
  private static final class Shipped {

    private static final EventTable TABLE = read();

    private static EventTable read() {
      try (InputStream file =
          Objects.requireNonNull(EventTable.class.getResourceAsStream("events.tsv"))) {
        return parse(new String(file.readAllBytes(), StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
