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
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

  /**
   * Nowhere: what is new is read and forgotten, group by group, and an archive that is there is
   * only asked. Of an article that comes twice, both captures may count as new.
   */
  Function<List<Capture>, List<Deposit>> rehearsal() {
    Optional<ArticleArchive> asked = archive.ifExists();
    Set<CaptureId> seen = new HashSet<>();
    return captures -> {
      List<CaptureId> ids = captures.stream().map(Capture::id).toList();
      Map<CaptureId, Deposit> known = new HashMap<>();
      ids.stream().filter(seen::contains).forEach(id -> known.put(id, seenBefore(id)));
      asked.ifPresent(there -> known.putAll(there.known(ids)));
      Ingest forgotten = new Ingest(parsers, new InMemoryArticleArchive(time));
      List<Deposit> deposits =
          captures.stream()
              .map(
                  capture ->
                      Optional.ofNullable(known.get(capture.id()))
                          .orElseGet(() -> forgotten.add(List.of(capture)).get(0)))
              .toList();
      deposits.stream()
          .filter(deposit -> deposit.outcome() != Deposit.Outcome.REJECTED)
          .forEach(deposit -> seen.add(deposit.capture()));
      return deposits;
    };
  }

  private static Deposit seenBefore(CaptureId id) {
    return new Deposit(id, Deposit.Outcome.DUPLICATE_CAPTURE, Optional.empty(), Optional.empty());
  }
}
