package dev.dateline.corpus;

import dev.dateline.core.capture.Capture;
import dev.dateline.core.reading.Reading;
import dev.dateline.parsers.OutletParsers;
import dev.dateline.parsers.Outlets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A program of somebody who embeds this module alone. */
final class EmbeddedReader {

  private EmbeddedReader() {}

  public static void main(String[] arguments) throws IOException {
    byte[] bytes = Files.readAllBytes(Path.of(arguments[0]));
    Reading reading = new OutletParsers(Outlets.all()).read(Capture.of(bytes));
    if (reading instanceof Reading.Parsed parsed) {
      System.out.println(parsed.article().story().paragraphs().size());
    }
  }
}
