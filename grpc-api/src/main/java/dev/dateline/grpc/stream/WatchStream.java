package dev.dateline.grpc.stream;

import dev.dateline.core.archive.Change;
import dev.dateline.core.archive.StoredArticle;
import dev.dateline.grpc.convert.ResourceNames;
import dev.dateline.grpc.convert.TimeProtos;
import dev.dateline.grpc.failure.Failures;
import dev.dateline.grpc.failure.Reason;
import dev.dateline.grpc.failure.Refusal;
import dev.dateline.grpc.request.ResumeToken;
import dev.dateline.v1.WatchArticlesResponse;
import io.grpc.stub.ServerCallStreamObserver;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/**
 * One watch: reads the log by position, a few changes at a time, and only while the client takes
 * them.
 */
final class WatchStream implements ChangeFeed.Watcher {
  private static final int READ_AHEAD = 64;

  private final WatchStart start;
  private final ServerCallStreamObserver<WatchArticlesResponse> client;
  private final Watching common;
  private final Pump pump;
  private final Queue<Change> ahead = new ArrayDeque<>();
  private volatile long position;
  private volatile Instant lastSent;
  private volatile @Nullable RuntimeException failure;
  private volatile boolean caughtUp;
  private boolean ended;

  WatchStream(
      WatchStart start, ServerCallStreamObserver<WatchArticlesResponse> client, Watching common) {
    this.start = start;
    this.client = client;
    this.common = common;
    this.pump = new Pump(common.executor(), this::step);
    this.position = start.after();
    this.lastSent = common.clock().instant();
  }

  void begin() {
    client.setOnCancelHandler(() -> common.feed().remove(this));
    client.setOnReadyHandler(pump::wake);
    common.feed().add(this);
  }

  @Override
  public void tick(long newestPosition) {
    if (newestPosition > position || !caughtUp || isHeartbeatDue()) {
      pump.wake();
    }
  }

  @Override
  public void fail(RuntimeException why) {
    failure = why;
    pump.wake();
  }

  @Override
  public void drain() {
    fail(
        new Refusal(
            Reason.DRAINING,
            "The server is stopping; watch again from the last resume token",
            Map.of("resume_token", ResumeToken.of(position))));
  }

  private void step() {
    if (ended || client.isCancelled()) {
      return;
    }
    try {
      RuntimeException why = failure;
      if (why != null) {
        throw why;
      }
      advance();
    } catch (RuntimeException thrown) {
      ended = true;
      common.feed().remove(this);
      client.onError(Failures.exception(thrown));
    }
  }

  private void advance() {
    while (client.isReady()) {
      if (ahead.isEmpty()) {
        ahead.addAll(common.archive().changes(position, READ_AHEAD));
      }
      Change next = ahead.poll();
      if (next == null) {
        rest();
        return;
      }
      position = next.position();
      describe(next).ifPresent(change -> send(answer().setChange(change)));
    }
  }

  private void rest() {
    if (!caughtUp) {
      caughtUp = true;
      send(answer().setCaughtUp(true));
    } else if (isHeartbeatDue()) {
      send(answer().setHeartbeatTime(TimeProtos.toProto(common.clock().instant())));
    }
  }

  private Optional<WatchArticlesResponse.Change> describe(Change change) {
    Optional<StoredArticle> article = common.archive().find(change.revision().article());
    if (article.isPresent() && !start.filter().accepts(article.get().article())) {
      return Optional.empty();
    }
    WatchArticlesResponse.Change.Builder proto =
        WatchArticlesResponse.Change.newBuilder()
            .setType(type(change.type()))
            .setArticle(ResourceNames.article(change.revision().article()))
            .setRevision(change.revision().revision())
            .setCommitTime(TimeProtos.toProto(change.time()));
    article.map(it -> common.views().show(it, start.view())).ifPresent(proto::setSnapshot);
    return Optional.of(proto.build());
  }

  private WatchArticlesResponse.Builder answer() {
    return WatchArticlesResponse.newBuilder().setResumeToken(ResumeToken.of(position));
  }

  private void send(WatchArticlesResponse.Builder answer) {
    lastSent = common.clock().instant();
    client.onNext(answer.build());
  }

  private boolean isHeartbeatDue() {
    Duration silence = Duration.between(lastSent, common.clock().instant());
    return silence.compareTo(start.heartbeat()) >= 0;
  }

  private static WatchArticlesResponse.Change.Type type(Change.Type type) {
    return switch (type) {
      case CREATED -> WatchArticlesResponse.Change.Type.TYPE_CREATED;
      case UPDATED -> WatchArticlesResponse.Change.Type.TYPE_UPDATED;
      case DELETED -> WatchArticlesResponse.Change.Type.TYPE_DELETED;
      case UNDELETED -> WatchArticlesResponse.Change.Type.TYPE_UNDELETED;
    };
  }
}
