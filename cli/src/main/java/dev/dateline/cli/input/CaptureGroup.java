package dev.dateline.cli.input;

import dev.dateline.core.archive.Deposit;
import dev.dateline.core.capture.Capture;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** The captures that are kept in one commit; all that an import ever has in memory. */
final class CaptureGroup {
  private static final int MOST = 64;
  private static final long MOST_BYTES = 16L << 20;
  private final Function<List<Capture>, List<Deposit>> keep;
  private final Consumer<ImportItem> done;
  private final List<ItemPlace> places = new ArrayList<>();
  private final List<Capture> captures = new ArrayList<>();
  private long bytes;

  /**
   * An empty group.
   *
   * @param keep keeps a group and answers with a deposit for each, when it is durable
   * @param done told of each item, once it is durable
   */
  CaptureGroup(Function<List<Capture>, List<Deposit>> keep, Consumer<ImportItem> done) {
    this.keep = keep;
    this.done = done;
  }

  /** Adds a capture; a group that is full is kept first, and one that it fills at once. */
  void add(ItemPlace place, Capture capture) {
    if (bytes + capture.size() > MOST_BYTES) {
      keep();
    }
    places.add(place);
    captures.add(capture);
    bytes += capture.size();
    if (captures.size() == MOST || bytes >= MOST_BYTES) {
      keep();
    }
  }

  /** Keeps what is there and begins anew. */
  void keep() {
    List<Deposit> deposits = captures.isEmpty() ? List.of() : keep.apply(captures);
    for (int i = 0; i < deposits.size(); i++) {
      done.accept(ImportItem.of(places.get(i), deposits.get(i)));
    }
    places.clear();
    captures.clear();
    bytes = 0;
  }
}
