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

/** The captures under {@code seeds/}, real and written, and the parsers that must read them. */
final class Corpus {

  static final OutletParsers PARSERS = new OutletParsers(Outlets.all());

  private static final Path SEEDS = Path.of("..", "seeds");
  private static final Path WRITTEN = SEEDS.resolve("written");

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

    Reading.Labelled reading() {
      return (Reading.Labelled) PARSERS.read(Capture.of(bytes()));
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
    try (Stream<Path> files = Files.walk(SEEDS, 3)) {
      return files
          .filter(file -> isOutlet(file.getParent()))
          .filter(file -> isCapture(file.toString()))
          .sorted()
          .map(Specimen::new)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Those of them that are articles. */
  static List<Specimen> articles() {
    return all().stream().filter(s -> s.reading() instanceof Reading.Parsed).toList();
  }

  static Reading.Parsed parse(byte[] bytes) {
    return (Reading.Parsed) PARSERS.read(Capture.of(bytes));
  }

  private static boolean isOutlet(Path folder) {
    return SEEDS.equals(folder.getParent()) || WRITTEN.equals(folder.getParent());
  }

  private static boolean isCapture(String name) {
    return name.endsWith(".txt") || name.endsWith(".html");
  }
}
