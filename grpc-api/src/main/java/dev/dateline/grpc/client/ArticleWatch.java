package dev.dateline.grpc.client;

import dev.dateline.v1.ArticleServiceGrpc.ArticleServiceBlockingStub;
import dev.dateline.v1.WatchArticlesRequest;
import dev.dateline.v1.WatchArticlesResponse;
import io.grpc.Context;
import io.grpc.StatusRuntimeException;
import java.util.Iterator;
import java.util.function.Predicate;

/** Watches over as many streams as it takes, each from the token of the last message. */
final class ArticleWatch {
  private final ArticleServiceBlockingStub stub;
  private final Predicate<WatchArticlesResponse> listener;
  private WatchArticlesRequest next;
  private int fruitless;

  ArticleWatch(
      ArticleServiceBlockingStub stub,
      WatchArticlesRequest request,
      Predicate<WatchArticlesResponse> listener) {
    this.stub = stub;
    this.next = request;
    this.listener = listener;
  }

  void run(Patience patience) {
    boolean goesOn = true;
    while (goesOn) {
      try {
        goesOn = stream();
      } catch (StatusRuntimeException failure) {
        patience.beforeAttempt(++fruitless, failure);
      }
    }
  }

  /** Reads one stream until it ends or the listener has enough; whether to go on. */
  private boolean stream() {
    try (Context.CancellableContext call = Context.current().withCancellation()) {
      Context before = call.attach();
      try {
        Iterator<WatchArticlesResponse> messages = stub.watchArticles(next);
        while (messages.hasNext()) {
          WatchArticlesResponse message = messages.next();
          fruitless = 0;
          next = next.toBuilder().setResumeToken(message.getResumeToken()).build();
          if (!listener.test(message)) {
            return false;
          }
        }
        return true;
      } finally {
        call.detach(before);
      }
    }
  }
}
