package dev.dateline.cli;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * One of the five captures, with its gold beside it.
 *
 * @param file the capture
 */
record Seed(Path file) {
  private static final Path SEEDS = Path.of("..", "seeds");

  /** The directory of all seeds. */
  static Path directory() {
    return SEEDS;
  }

  /** All seeds, sorted. */
  static List<Seed> all() {
    try (Stream<Path> files = Files.walk(SEEDS, 2)) {
      return files
          .filter(file -> file.toString().endsWith(".txt"))
          .sorted()
          .map(Seed::new)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Its outlet, which is the directory it stands in. */
  String outlet() {
    return file.getName(file.getNameCount() - 2).toString();
  }

  /** Its text. */
  String text() {
    return new String(bytes(), StandardCharsets.UTF_8);
  }

  /** Its path as an argument. */
  String path() {
    return file.toString();
  }

  /** Its bytes. */
  byte[] bytes() {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What each line is. */
  String labels() {
    return gold(".labels.tsv");
  }

  /** The facts of the article. */
  JsonObject facts() {
    return JsonParser.parseString(gold(".facts.json")).getAsJsonObject();
  }

  private String gold(String ending) {
    Path gold = file.resolveSibling(file.getFileName().toString().replace(".txt", ending));
    try {
      return Files.readString(gold, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return outlet();
  }
}
