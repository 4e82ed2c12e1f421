package dev.dateline.grpc.server;

import com.google.longrunning.OperationsGrpc;
import dev.dateline.core.archive.ArticleArchive;
import dev.dateline.core.ingest.Ingest;
import dev.dateline.core.reading.ParserRegistry;
import dev.dateline.grpc.ServerFacts;
import dev.dateline.grpc.request.Views;
import dev.dateline.grpc.service.ArchiveService;
import dev.dateline.grpc.service.ArticleService;
import dev.dateline.grpc.service.CaptureReading;
import dev.dateline.grpc.service.IngestService;
import dev.dateline.grpc.service.ServerDescription;
import dev.dateline.grpc.stream.ChangeFeed;
import dev.dateline.grpc.stream.Importing;
import dev.dateline.grpc.stream.Watching;
import dev.dateline.grpc.stream.Workers;
import io.grpc.BindableService;
import java.time.InstantSource;
import java.util.Set;
import java.util.concurrent.Executor;

/** The services of {@code dateline.v1}, made of the ports of core. */
public final class DatelineServices {
  private static final int THREADS = Math.max(4, Runtime.getRuntime().availableProcessors());

  private DatelineServices() {}

  /**
   * All services; methods that are not served yet answer UNIMPLEMENTED.
   *
   * @param parsers read captures
   * @param archive keeps them; the caller closes it, after the server
   * @param ingest the way into that archive
   * @param clock for heartbeats and durations
   * @param facts what the server says of itself
   */
  public static Set<BindableService> of(
      ParserRegistry parsers,
      ArticleArchive archive,
      Ingest ingest,
      InstantSource clock,
      ServerFacts facts) {
    Executor executor = Workers.pool("dateline-stream", THREADS);
    ChangeFeed feed = new ChangeFeed(archive);
    Views views = new Views(archive, parsers);
    Importing importing = new Importing(parsers, archive, ingest, feed, executor);
    return Set.of(
        new ArticleService(new Watching(archive, views, feed, clock, executor)),
        new IngestService(archive, new CaptureReading(parsers, clock), importing, executor),
        new ArchiveService(parsers, archive, new ServerDescription(facts, parsers, archive), clock),
        new NoOperations());
  }

  /** Nothing is long-running yet. */
  private static final class NoOperations extends OperationsGrpc.OperationsImplBase {}
}
