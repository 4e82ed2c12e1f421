package dev.dateline.grpc.client;

import dev.dateline.v1.ImportCapturesResponse.Window;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.TreeMap;

/**
 * What a client still has to do: items to send, and items sent that have no outcome yet, which are
 * sent again when the stream breaks.
 */
final class ImportBacklog {
  private final Iterator<CaptureUpload> fresh;
  private final TreeMap<Long, CaptureUpload> unanswered = new TreeMap<>();
  private final Queue<Map.Entry<Long, CaptureUpload>> again = new ArrayDeque<>();
  private Window window = Window.getDefaultInstance();
  private long newest;
  private int inFlight;
  private long bytesInFlight;

  ImportBacklog(Iterator<CaptureUpload> fresh) {
    this.fresh = fresh;
  }

  /** A new stream has begun: whatever has no outcome is to be sent again. */
  void restart(Window limits) {
    window = limits;
    inFlight = 0;
    bytesInFlight = 0;
    again.clear();
    unanswered.forEach((sequence, upload) -> again.add(Map.entry(sequence, upload)));
  }

  boolean isDone() {
    return unanswered.isEmpty() && !fresh.hasNext();
  }

  /** Whether the window lets one more item through. */
  boolean hasRoom() {
    return inFlight == 0
        || (inFlight < window.getMaxItems() && bytesInFlight < window.getMaxBytes());
  }

  /** The next item to send, with its sequence; empty when there is none. */
  Optional<Map.Entry<Long, CaptureUpload>> next() {
    Map.Entry<Long, CaptureUpload> item = again.poll();
    if (item == null) {
      if (!fresh.hasNext()) {
        return Optional.empty();
      }
      item = Map.entry(++newest, fresh.next());
      unanswered.put(item.getKey(), item.getValue());
    }
    inFlight++;
    bytesInFlight += item.getValue().capture().size();
    return Optional.of(item);
  }

  void answered(long sequence) {
    CaptureUpload upload = unanswered.remove(sequence);
    if (upload != null) {
      inFlight--;
      bytesInFlight -= upload.capture().size();
    }
  }
}
