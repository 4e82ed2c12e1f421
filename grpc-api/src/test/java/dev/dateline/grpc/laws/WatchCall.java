package dev.dateline.grpc.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.v1.ArticleServiceGrpc;
import dev.dateline.v1.WatchArticlesRequest;
import dev.dateline.v1.WatchArticlesResponse;
import io.grpc.Channel;
import io.grpc.Context;
import java.util.Iterator;
import java.util.concurrent.TimeUnit;

/** A watch as a client sees it, one message at a time. */
final class WatchCall implements AutoCloseable {
  private static final int DEADLINE_SECONDS = 30;

  private final Context.CancellableContext context = Context.ROOT.withCancellation();
  private final Iterator<WatchArticlesResponse> messages;

  WatchCall(Channel channel, WatchArticlesRequest.Builder request) {
    Context before = context.attach();
    try {
      messages =
          ArticleServiceGrpc.newBlockingStub(channel)
              .withDeadlineAfter(DEADLINE_SECONDS, TimeUnit.SECONDS)
              .watchArticles(request.build());
    } finally {
      context.detach(before);
    }
  }

  WatchArticlesResponse next() {
    return messages.next();
  }

  /** The next message, which is a change. */
  WatchArticlesResponse change() {
    WatchArticlesResponse message = next();
    assertThat(message.hasChange()).as(message.toString()).isTrue();
    return message;
  }

  /** The next message, which says that the end of the log is reached. */
  WatchArticlesResponse caughtUp() {
    WatchArticlesResponse message = next();
    assertThat(message.getCaughtUp()).as(message.toString()).isTrue();
    return message;
  }

  @Override
  public void close() {
    context.close();
  }
}
