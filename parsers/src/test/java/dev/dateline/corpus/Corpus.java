package dev.dateline.corpus;

import dev.dateline.core.capture.Capture;
import dev.dateline.core.reading.Reading;
import dev.dateline.parsers.OutletParsers;
import dev.dateline.parsers.Outlets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The captures under {@code seeds/}, and the parsers that must read them. */
final class Corpus {

  static final OutletParsers PARSERS = new OutletParsers(Outlets.all());

  private static final Path SEEDS = Path.of("..", "seeds");

  private Corpus() {}

  /** One capture of an outlet and the goldens beside it. */
  record Specimen(Path file) {

    /** The folder says whose page it is. */
    String outlet() {
      return String.valueOf(file.getParent().getFileName());
    }

    byte[] bytes() {
      try {
        return Files.readAllBytes(file);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    Path golden(String ending) {
      String name = String.valueOf(file.getFileName());
      return file.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ending);
    }

    Reading.Parsed parsed() {
      return parse(bytes());
    }

    @Override
    public String toString() {
      return outlet() + "/" + file.getFileName();
    }
  }

  static List<Specimen> all() {
    try (Stream<Path> files = Files.walk(SEEDS, 2)) {
      return files
          .filter(file -> file.getNameCount() == SEEDS.getNameCount() + 2)
          .filter(file -> isCapture(file.toString()))
          .sorted()
          .map(Specimen::new)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Reading.Parsed parse(byte[] bytes) {
    return (Reading.Parsed) PARSERS.read(Capture.of(bytes));
  }

  private static boolean isCapture(String name) {
    return name.endsWith(".txt") || name.endsWith(".html");
  }
}
