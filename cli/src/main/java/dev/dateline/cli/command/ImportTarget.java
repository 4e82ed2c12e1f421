package dev.dateline.cli.command;

import dev.dateline.cli.context.OpenArchive;
import dev.dateline.core.archive.ArticleArchive;
import dev.dateline.core.archive.Deposit;
import dev.dateline.core.archive.InMemoryArticleArchive;
import dev.dateline.core.capture.Capture;
import dev.dateline.core.capture.CaptureId;
import dev.dateline.core.ingest.Ingest;
import dev.dateline.core.reading.ParserRegistry;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Where an import puts what it reads. */
final class ImportTarget {
  private final ParserRegistry parsers;
  private final OpenArchive archive;
  private final InstantSource time;

  @Inject
  ImportTarget(ParserRegistry parsers, OpenArchive archive, InstantSource time) {
    this.parsers = parsers;
    this.archive = archive;
    this.time = time;
  }

  /** The archive, made if it is not there. */
  Function<List<Capture>, List<Deposit>> archive() {
    return new Ingest(parsers, archive.orCreated())::add;
  }

  /** Nowhere: what is new is read and forgotten, and an archive that is there is only asked. */
  Function<List<Capture>, List<Deposit>> rehearsal() {
    Optional<ArticleArchive> asked = archive.ifExists();
    Ingest forgotten = new Ingest(parsers, new InMemoryArticleArchive(time));
    return captures -> {
      List<CaptureId> ids = captures.stream().map(Capture::id).toList();
      Map<CaptureId, Deposit> known = asked.map(there -> there.known(ids)).orElse(Map.of());
      return captures.stream()
          .map(
              capture ->
                  Optional.ofNullable(known.get(capture.id()))
                      .orElseGet(() -> forgotten.add(List.of(capture)).get(0)))
          .toList();
    };
  }
}
