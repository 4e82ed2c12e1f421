package dev.dateline.grpc.stream;

import dev.dateline.core.archive.ArticleArchive;
import dev.dateline.core.ingest.Ingest;
import dev.dateline.core.reading.ParserRegistry;
import dev.dateline.grpc.request.ResumeToken;
import dev.dateline.grpc.request.Views;
import dev.dateline.v1.ImportCapturesRequest;
import dev.dateline.v1.ImportCapturesRequest.Start;
import dev.dateline.v1.ImportCapturesResponse;
import io.grpc.stub.ServerCallStreamObserver;
import io.grpc.stub.StreamObserver;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;

/** What all imports of a server have in common, and which of them are under way. */
public final class Importing {
  private final ParserRegistry parsers;
  private final ArticleArchive archive;
  private final Ingest ingest;
  private final ChangeFeed feed;
  private final Executor executor;
  private final Set<ImportStream> streams = ConcurrentHashMap.newKeySet();

  /** Imports that read with these parsers and keep through this ingest. */
  public Importing(
      ParserRegistry parsers,
      ArticleArchive archive,
      Ingest ingest,
      ChangeFeed feed,
      Executor executor) {
    this.parsers = parsers;
    this.archive = archive;
    this.ingest = ingest;
    this.feed = feed;
    this.executor = executor;
  }

  /** Begins an import; the observer takes what its client sends. */
  public StreamObserver<ImportCapturesRequest> begin(
      ServerCallStreamObserver<ImportCapturesResponse> client) {
    ImportStream stream = new ImportStream(client, this);
    streams.add(stream);
    stream.begin();
    return stream;
  }

  /** Asks every import to finish: the server is stopping. */
  public void drain() {
    streams.forEach(ImportStream::drain);
  }

  ImportJudge judge(Start start) {
    return start.getValidateOnly()
        ? new TrialJudge(parsers, archive, start.getResultView())
        : new KeepingJudge(
            ingest, archive, feed, new Views(archive, parsers), start.getResultView());
  }

  String resumeToken() {
    return ResumeToken.of(archive.newestPosition());
  }

  Executor executor() {
    return executor;
  }

  void forget(ImportStream stream) {
    streams.remove(stream);
  }
}
