package dev.dateline.grpc.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.protobuf.ByteString;
import com.google.rpc.ErrorInfo;
import dev.dateline.core.archive.ArticleArchive;
import dev.dateline.core.archive.InMemoryArticleArchive;
import dev.dateline.core.archive.SettableClock;
import dev.dateline.core.article.ArticleId;
import dev.dateline.core.capture.Capture;
import dev.dateline.core.ingest.Ingest;
import dev.dateline.core.reading.Reading;
import dev.dateline.grpc.ServerFacts;
import dev.dateline.grpc.convert.ResourceNames;
import dev.dateline.grpc.server.DatelineServer;
import dev.dateline.grpc.server.DatelineServices;
import dev.dateline.v1.ArchiveServiceGrpc;
import dev.dateline.v1.ArchiveServiceGrpc.ArchiveServiceBlockingStub;
import dev.dateline.v1.ArticleServiceGrpc;
import dev.dateline.v1.ArticleServiceGrpc.ArticleServiceBlockingStub;
import dev.dateline.v1.CaptureInput;
import dev.dateline.v1.IngestServiceGrpc;
import dev.dateline.v1.IngestServiceGrpc.IngestServiceBlockingStub;
import dev.dateline.v1.IngestServiceGrpc.IngestServiceStub;
import io.grpc.Channel;
import io.grpc.ManagedChannel;
import io.grpc.StatusRuntimeException;
import io.grpc.netty.shaded.io.grpc.netty.NettyChannelBuilder;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A server on a free port for each test, with an empty archive. */
final class ServerUnderTest implements BeforeEachCallback, AfterEachCallback {
  private static final int DEADLINE_SECONDS = 30;

  private final SettableClock clock = new SettableClock();
  private final SampleParsers parsers = new SampleParsers();
  private final EveryErrorSaysWhy errors = new EveryErrorSaysWhy();
  private final UnaryOperator<ArticleArchive> around;
  private ArticleArchive archive = new InMemoryArticleArchive(clock);
  private Optional<DatelineServer> server = Optional.empty();
  private Optional<ManagedChannel> channel = Optional.empty();

  /** A server of an archive. */
  ServerUnderTest() {
    this(archive -> archive);
  }

  /** A server of an archive with something around it. */
  ServerUnderTest(UnaryOperator<ArticleArchive> around) {
    this.around = around;
  }

  @Override
  public void beforeEach(ExtensionContext test) {
    archive = around.apply(new InMemoryArticleArchive(clock));
    serve(0);
    channel =
        Optional.of(
            NettyChannelBuilder.forAddress("127.0.0.1", port())
                .usePlaintext()
                .intercept(errors)
                .build());
  }

  @Override
  public void afterEach(ExtensionContext test) throws InterruptedException {
    channel.orElseThrow().shutdownNow().awaitTermination(DEADLINE_SECONDS, TimeUnit.SECONDS);
    server.orElseThrow().close();
    assertThat(errors.complaints()).isEmpty();
  }

  /** Serves the archive on this port; 0 takes a free one. */
  void serve(int port) {
    server =
        Optional.of(
            DatelineServer.start(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), port),
                DatelineServices.of(
                    parsers,
                    archive,
                    new Ingest(parsers, archive),
                    clock,
                    new ServerFacts("0.1.0", Optional.of("abc1234"), clock.instant()))));
  }

  DatelineServer server() {
    return server.orElseThrow();
  }

  int port() {
    return server.orElseThrow().port();
  }

  SettableClock clock() {
    return clock;
  }

  ArticleArchive archive() {
    return archive;
  }

  Channel channel() {
    return channel.orElseThrow();
  }

  ArticleServiceBlockingStub articles() {
    return ArticleServiceGrpc.newBlockingStub(channel())
        .withDeadlineAfter(DEADLINE_SECONDS, TimeUnit.SECONDS);
  }

  IngestServiceBlockingStub captures() {
    return IngestServiceGrpc.newBlockingStub(channel())
        .withDeadlineAfter(DEADLINE_SECONDS, TimeUnit.SECONDS);
  }

  IngestServiceStub imports() {
    return IngestServiceGrpc.newStub(channel());
  }

  ArchiveServiceBlockingStub figures() {
    return ArchiveServiceGrpc.newBlockingStub(channel())
        .withDeadlineAfter(DEADLINE_SECONDS, TimeUnit.SECONDS);
  }

  /** Puts readings into the archive, past the server. */
  void keep(Reading... readings) {
    archive.put(List.of(readings));
  }

  /** The name an article has once it is kept. */
  static String nameOf(Reading.Parsed reading) {
    return ResourceNames.article(ArticleId.firstSeen(reading.article().provenance()));
  }

  /** A capture as a client sends it. */
  static CaptureInput input(Capture capture) {
    CaptureInput.Builder input =
        CaptureInput.newBuilder().setContent(ByteString.copyFrom(capture.bytes()));
    capture.metadata().uri().ifPresent(input::setUri);
    return input.build();
  }

  /** Why a call fails. */
  static ErrorInfo refusal(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
    StatusRuntimeException error = catchThrowableOfType(StatusRuntimeException.class, call);
    assertThat(error).as("the call should fail").isNotNull();
    return EveryErrorSaysWhy.why(error);
  }
}
