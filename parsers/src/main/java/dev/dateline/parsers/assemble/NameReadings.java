package dev.dateline.parsers.assemble;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * The readings of Chinese names in pinyin, from a file of the characters that names are made of.
 */
final class NameReadings {

  private static final int MOST = 16;

  private NameReadings() {}

  /** The readings of a name, one word and lower case; none when a character of it is not known. */
  static List<String> of(String name) {
    List<String> readings = List.of("");
    for (int i = 0; i < name.length(); i++) {
      List<String> longer = new ArrayList<>();
      for (String syllable : Table.READINGS.getOrDefault(name.charAt(i), List.of())) {
        readings.forEach(reading -> longer.add(reading + syllable));
      }
      readings = longer.subList(0, Math.min(MOST, longer.size()));
    }
    return List.copyOf(readings);
  }

  /** Whether Latin letters may be a reading of a name; unknown characters give the benefit. */
  static boolean mayRead(String latin, String name) {
    StringBuilder letters = new StringBuilder();
    latin
        .toLowerCase(Locale.ROOT)
        .chars()
        .filter(Character::isLetter)
        .forEach(letter -> letters.append((char) letter));
    List<String> readings = of(name);
    return readings.isEmpty() || readings.contains(letters.toString());
  }

  /** Read when a translation first names a reporter. */
  private static final class Table {

    private static final Map<Character, List<String>> READINGS = read();

    private static Map<Character, List<String>> read() {
      Map<Character, List<String>> readings = new HashMap<>();
      text()
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split(" ", 2))
          .forEach(
              line ->
                  line[1]
                      .chars()
                      .forEach(
                          han ->
                              readings
                                  .computeIfAbsent((char) han, any -> new ArrayList<>())
                                  .add(line[0])));
      return readings;
    }

    private static String text() {
      try (InputStream file =
          Objects.requireNonNull(NameReadings.class.getResourceAsStream("name-readings.txt"))) {
        return new String(file.readAllBytes(), StandardCharsets.UTF_8);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
