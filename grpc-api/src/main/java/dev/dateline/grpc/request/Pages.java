package dev.dateline.grpc.request;

import com.google.protobuf.MessageLite;
import dev.dateline.core.archive.ListRequest;
import dev.dateline.grpc.failure.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** How much goes on a page. */
public final class Pages {
  /** A page ends before it grows over this, unless its first entry alone does. */
  public static final int MAX_BYTES = 3 * 1024 * 1024;

  private static final int USUAL_SIZE = 50;

  private Pages() {}

  /** How many entries a page may have: 50 if nothing is asked for, 1,000 at most. */
  public static int size(int asked) {
    if (asked < 0) {
      throw Refusal.field("page_size", "not negative");
    }
    return asked == 0 ? USUAL_SIZE : Math.min(asked, ListRequest.MAX_LIMIT);
  }

  /** The first entries as messages, as many as a page holds. */
  public static <T, M extends MessageLite> List<M> fitting(
      List<T> entries, Function<T, M> message) {
    List<M> messages = new ArrayList<>(entries.size());
    long bytes = 0;
    for (T entry : entries) {
      M next = message.apply(entry);
      bytes += next.getSerializedSize();
      if (bytes > MAX_BYTES && !messages.isEmpty()) {
        break;
      }
      messages.add(next);
    }
    return messages;
  }
}
