package dev.dateline.core.date;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Events that prove a year. The table is a file of tab-separated columns: id, first day, last day,
 * places, names in Vietnamese, Chinese and English, source of the days; {@code |} parts places and
 * names, {@code +} the words of a name. A row of a language without a name leaves its column empty.
 */
public final class EventTable {

  private static final int COLUMNS = 8;
  private static final List<String> LANGUAGES = List.of("vi", "zh", "en");

  private final List<NamedEvent> events;
  private final Map<String, List<EventMention>> byMark = new HashMap<>();
  private final Lexicon marks;

  private EventTable(List<NamedEvent> events) {
    this.events = List.copyOf(events);
    for (NamedEvent event : events) {
      for (EventName name : event.names()) {
        byMark
            .computeIfAbsent(name.mark(), any -> new ArrayList<>())
            .add(new EventMention(event, name, 0, 0));
      }
    }
    this.marks = new Lexicon(byMark.keySet());
  }

  /** The table that ships with Dateline. */
  public static EventTable shipped() {
    return Shipped.TABLE;
  }

  /**
   * Reads a table from its text; lines that begin with {@code #} are comments.
   *
   * @throws IllegalArgumentException for a row that is none, with the row
   */
  public static EventTable parse(String text) {
    return new EventTable(
        text.lines()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .map(EventTable::event)
            .toList());
  }

  /** The events in the order of the file. */
  public List<NamedEvent> events() {
    return events;
  }

  /** Where marks of events stand in a text. */
  List<Lexicon.Hit> marksIn(String text) {
    return marks.in(text, 0, text.length());
  }

  /** The events that a mark names in its sentence: none, one, or several that share a name. */
  List<EventMention> named(Lexicon.Hit mark, String text, int from, int to) {
    List<EventMention> named = new ArrayList<>(1);
    for (EventMention known : byMark.getOrDefault(mark.term(), List.of())) {
      EventName name = known.name();
      if (name.standsIn(text, from, to)) {
        int end = name.endIn(text, mark.start(), to);
        named.add(new EventMention(known.event(), name, mark.start(), end));
      }
    }
    return named;
  }

  /** Whether a text has all words of a name with this mark; cheaper than to part its sentences. */
  boolean mayName(Lexicon.Hit mark, String text) {
    for (EventMention known : byMark.getOrDefault(mark.term(), List.of())) {
      if (known.name().mayStandIn(text)) {
        return true;
      }
    }
    return false;
  }

  private static NamedEvent event(String row) {
    String[] columns = row.split("\t", -1);
    if (columns.length != COLUMNS) {
      throw new IllegalArgumentException("not a row of " + COLUMNS + " columns: " + row);
    }
    List<EventName> names = new ArrayList<>();
    for (int i = 0; i < LANGUAGES.size(); i++) {
      String language = LANGUAGES.get(i);
      parts(columns[4 + i], "\\|")
          .forEach(name -> names.add(new EventName(language, parts(name, "\\+").toList())));
    }
    return new NamedEvent(
        columns[0],
        LocalDate.parse(columns[1]),
        LocalDate.parse(columns[2]),
        parts(columns[3], "\\|").toList(),
        names,
        columns[7]);
  }

  private static Stream<String> parts(String column, String separator) {
    return Stream.of(column.split(separator, -1)).filter(part -> !part.isBlank());
  }

  /** Read when first asked for. */
  private static final class Shipped {

    private static final EventTable TABLE = parse(text("events.tsv"));
  }

  /** The text of a data file of this package. */
  static String text(String resource) {
    try (InputStream file =
        Objects.requireNonNull(EventTable.class.getResourceAsStream(resource), resource)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
