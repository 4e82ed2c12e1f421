package dev.dateline.grpc.client;

import dev.dateline.core.capture.Capture;
import dev.dateline.v1.ArchiveServiceGrpc;
import dev.dateline.v1.ArchiveServiceGrpc.ArchiveServiceBlockingStub;
import dev.dateline.v1.Article;
import dev.dateline.v1.ArticleServiceGrpc;
import dev.dateline.v1.ArticleServiceGrpc.ArticleServiceBlockingStub;
import dev.dateline.v1.ArticleView;
import dev.dateline.v1.DownloadCaptureRequest;
import dev.dateline.v1.GetArticleRequest;
import dev.dateline.v1.ImportCapturesRequest.Start;
import dev.dateline.v1.ImportCapturesResponse.Outcome;
import dev.dateline.v1.IngestServiceGrpc;
import dev.dateline.v1.IngestServiceGrpc.IngestServiceBlockingStub;
import dev.dateline.v1.ListArticlesRequest;
import dev.dateline.v1.ListArticlesResponse;
import dev.dateline.v1.ParseCaptureRequest;
import dev.dateline.v1.ParseCaptureResponse;
import dev.dateline.v1.SearchArticlesRequest;
import dev.dateline.v1.SearchArticlesResponse;
import dev.dateline.v1.WatchArticlesRequest;
import dev.dateline.v1.WatchArticlesResponse;
import io.grpc.ManagedChannel;
import io.grpc.StatusRuntimeException;
import io.grpc.netty.shaded.io.grpc.netty.NettyChannelBuilder;
import java.io.ByteArrayOutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A client of a Dateline server. Every method waits for its answer and throws {@link
 * StatusRuntimeException} when the server refuses; its {@code ErrorInfo} says why.
 */
public final class DatelineClient implements AutoCloseable {
  private static final int MAX_MESSAGE = 32 * 1024 * 1024;
  private static final int CLOSE_SECONDS = 5;

  private final ManagedChannel channel;
  private final Patience patience;

  private DatelineClient(ManagedChannel channel, Patience patience) {
    this.channel = channel;
    this.patience = patience;
  }

  /** A client of the server at this address, without TLS. Nothing is sent before the first call. */
  public static DatelineClient connect(String host, int port) {
    return connect(host, port, Patience.USUAL);
  }

  /** A client of the server at this address, without TLS, that waits so long. */
  public static DatelineClient connect(String host, int port, Patience patience) {
    ManagedChannel channel =
        NettyChannelBuilder.forAddress(host, port)
            .usePlaintext()
            .maxInboundMessageSize(MAX_MESSAGE)
            .defaultServiceConfig(Retries.SERVICE_CONFIG)
            .build();
    return new DatelineClient(channel, patience);
  }

  /** All unary calls about articles, with the deadline of this client. */
  public ArticleServiceBlockingStub articles() {
    return ArticleServiceGrpc.newBlockingStub(channel)
        .withDeadlineAfter(patience.deadline().toMillis(), TimeUnit.MILLISECONDS);
  }

  /** All unary calls about captures, with the deadline of this client. */
  public IngestServiceBlockingStub captures() {
    return IngestServiceGrpc.newBlockingStub(channel)
        .withDeadlineAfter(patience.deadline().toMillis(), TimeUnit.MILLISECONDS);
  }

  /** All unary calls about the archive, with the deadline of this client. */
  public ArchiveServiceBlockingStub archive() {
    return ArchiveServiceGrpc.newBlockingStub(channel)
        .withDeadlineAfter(patience.deadline().toMillis(), TimeUnit.MILLISECONDS);
  }

  /** Reads a capture on the server; nothing is kept. */
  public ParseCaptureResponse parse(Capture capture, ArticleView view) {
    return captures()
        .parseCapture(
            ParseCaptureRequest.newBuilder()
                .setCapture(CaptureUpload.message(capture))
                .setView(view)
                .build());
  }

  /**
   * Imports captures. When the stream breaks, what has no outcome yet is sent again: an item whose
   * outcome was lost on the way is then a DUPLICATE_CAPTURE.
   *
   * @param start how to import
   * @param uploads what to import; read no faster than the server takes it
   * @param listener told every outcome once, in order, after the commit
   */
  public ImportReport importAll(
      Start start, Iterator<CaptureUpload> uploads, Consumer<Outcome> listener) {
    return new CaptureImport(IngestServiceGrpc.newStub(channel), start, uploads, listener)
        .run(patience);
  }

  /** An article by its resource name. */
  public Article get(String name, ArticleView view) {
    return articles()
        .getArticle(GetArticleRequest.newBuilder().setName(name).setView(view).build());
  }

  /**
   * Articles from the page that is asked for on, over all pages; each is fetched when it is due.
   */
  public Stream<Article> list(ListArticlesRequest request) {
    return Stream.iterate(
            articles().listArticles(request),
            page -> !page.equals(ListArticlesResponse.getDefaultInstance()),
            page -> after(request, page))
        .map(ListArticlesResponse::getArticlesList)
        .flatMap(List::stream);
  }

  /** One page of results. */
  public SearchArticlesResponse search(SearchArticlesRequest request) {
    return articles().searchArticles(request);
  }

  /**
   * Watches until the listener has enough. When the stream breaks, the watch goes on after the last
   * message.
   *
   * @param listener told every message; false ends the watch
   */
  public void watch(WatchArticlesRequest request, Predicate<WatchArticlesResponse> listener) {
    new ArticleWatch(ArticleServiceGrpc.newBlockingStub(channel), request, listener).run(patience);
  }

  /** The bytes of a capture as received. */
  public byte[] download(String capture) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    captures()
        .downloadCapture(DownloadCaptureRequest.newBuilder().setName(capture).build())
        .forEachRemaining(part -> bytes.writeBytes(part.getContent().toByteArray()));
    return bytes.toByteArray();
  }

  @Override
  public void close() {
    channel.shutdown();
    try {
      if (!channel.awaitTermination(CLOSE_SECONDS, TimeUnit.SECONDS)) {
        channel.shutdownNow();
      }
    } catch (InterruptedException e) {
      channel.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }

  private ListArticlesResponse after(ListArticlesRequest request, ListArticlesResponse page) {
    String token = page.getNextPageToken();
    return token.isEmpty()
        ? ListArticlesResponse.getDefaultInstance()
        : articles().listArticles(request.toBuilder().setPageToken(token).build());
  }
}
