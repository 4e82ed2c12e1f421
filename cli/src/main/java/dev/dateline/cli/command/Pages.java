package dev.dateline.cli.command;

import dev.dateline.cli.context.ExitCode;
import dev.dateline.cli.context.Failure;
import dev.dateline.cli.context.OpenArchive;
import dev.dateline.cli.input.CaptureReader;
import dev.dateline.core.archive.ArticleArchive;
import dev.dateline.core.archive.StoredCapture;
import dev.dateline.core.capture.Capture;
import dev.dateline.core.capture.CaptureId;
import dev.dateline.core.reading.ParserRegistry;
import dev.dateline.core.reading.Reading;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.util.Optional;

/** Pages that a command is to look at: of a file, of standard input, or kept in the archive. */
final class Pages {
  private static final String CAPTURE = "sha256-";
  private final CaptureReader reader;
  private final ParserRegistry parsers;
  private final OpenArchive archive;

  @Inject
  Pages(CaptureReader reader, ParserRegistry parsers, OpenArchive archive) {
    this.reader = reader;
    this.parsers = parsers;
    this.archive = archive;
  }

  /** Reads the page of a file, or of {@code -}. */
  Reading.Labelled ofFile(String file, Optional<String> uri) {
    return labelled(file, parsers.read(reader.read(file, uri)));
  }

  /** Reads the page of a file, of an archived article or of an archived capture. */
  Reading.Labelled ofFileOrArchive(String name, Optional<String> uri) {
    if (name.equals(CaptureReader.STANDARD_INPUT) || Files.exists(CaptureReader.path(name))) {
      return ofFile(name, uri);
    }
    Optional<CaptureId> kept =
        name.startsWith(CAPTURE)
            ? Optional.of(captureId(name))
            : ArticleName.of(name).map(this::newestCapture);
    return kept.map(id -> labelled(name, parsers.read(capture(id))))
        .orElseGet(() -> ofFile(name, uri));
  }

  private CaptureId newestCapture(ArticleName name) {
    return name.in(archive.existing()).article().provenance().capture();
  }

  private Capture capture(CaptureId id) {
    ArticleArchive opened = archive.existing();
    return opened
        .capture(id)
        .map(StoredCapture::capture)
        .orElseThrow(
            () ->
                new Failure(
                    ExitCode.NO_INPUT, id.toString(), "no such capture is in this archive"));
  }

  private static CaptureId captureId(String name) {
    try {
      return new CaptureId(name.substring(CAPTURE.length()));
    } catch (IllegalArgumentException e) {
      throw new Failure(
              ExitCode.USAGE, name, "no capture id; it is sha256- and 64 hexadecimal digits")
          .because(e);
    }
  }

  private static Reading.Labelled labelled(String name, Reading reading) {
    if (reading instanceof Reading.Rejected rejected) {
      throw new Failure(ExitCode.UNREADABLE, name, rejected.rejection().detail());
    }
    if (reading instanceof Reading.Failed failed) {
      throw new IllegalStateException(
          "the reader " + failed.parserVersion() + " broke on " + name, failed.cause());
    }
    return (Reading.Labelled) reading;
  }
}
