package dev.dateline.grpc.stream;

import dev.dateline.v1.ImportCapturesResponse.Window;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;

/**
 * What a client has sent and got no outcome for. While it is full, nothing more is read from the
 * client.
 */
final class ImportWindow {
  private static final int MAX_ITEMS = 256;
  private static final long MAX_BYTES = 16L * 1024 * 1024;
  private static final int GROUP_ITEMS = 64;
  private static final long GROUP_BYTES = 4L * 1024 * 1024;

  private final Queue<ImportItem> waiting = new ArrayDeque<>();
  private int items;
  private long bytes;
  private boolean held;

  /** The window as it is told to the client. */
  static Window limits() {
    return Window.newBuilder().setMaxItems(MAX_ITEMS).setMaxBytes(MAX_BYTES).build();
  }

  synchronized void add(ImportItem item) {
    waiting.add(item);
    items++;
    bytes += item.bytes();
  }

  /** What has arrived by now, as much as belongs into one commit. It still counts as unanswered. */
  synchronized List<ImportItem> nextGroup() {
    List<ImportItem> group = new ArrayList<>();
    long size = 0;
    while (!waiting.isEmpty() && group.size() < GROUP_ITEMS && size < GROUP_BYTES) {
      ImportItem item = waiting.remove();
      group.add(item);
      size += item.bytes();
    }
    return group;
  }

  synchronized void answered(ImportItem item) {
    items--;
    bytes -= item.bytes();
  }

  /** Asks to read one more message; if not now, {@link #release()} says when. */
  synchronized boolean acquire() {
    held = !hasRoom();
    return !held;
  }

  /** Whether a message that was held back may be read now. True once for each. */
  synchronized boolean release() {
    boolean now = held && hasRoom();
    held &= !now;
    return now;
  }

  private boolean hasRoom() {
    return items < MAX_ITEMS && bytes < MAX_BYTES;
  }
}
