package dev.dateline.grpc.stream;

import dev.dateline.core.archive.ArticleArchive;
import dev.dateline.grpc.request.Views;
import dev.dateline.v1.WatchArticlesRequest;
import dev.dateline.v1.WatchArticlesResponse;
import io.grpc.stub.ServerCallStreamObserver;
import java.time.InstantSource;
import java.util.concurrent.Executor;

/**
 * What every watch of a server has in common.
 *
 * @param archive whose log is watched
 * @param views how articles are shown
 * @param feed tells how far the log is
 * @param clock for heartbeats
 * @param executor runs the steps of all watches
 */
public record Watching(
    ArticleArchive archive, Views views, ChangeFeed feed, InstantSource clock, Executor executor) {

  /** Begins a watch; it goes on until the client or the server ends it. */
  public void begin(
      WatchArticlesRequest request, ServerCallStreamObserver<WatchArticlesResponse> client) {
    new WatchStream(WatchStart.of(request, archive), client, this).begin();
  }
}
