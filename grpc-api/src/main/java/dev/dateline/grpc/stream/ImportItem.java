package dev.dateline.grpc.stream;

import dev.dateline.core.capture.Capture;
import dev.dateline.grpc.failure.Refusal;
import java.util.Optional;

/**
 * One item of an import, complete or refused before anybody read it.
 *
 * @param sequence as sent
 * @param label as sent
 * @param capture what to import; empty when it is refused
 * @param refusal why it is refused
 */
record ImportItem(
    long sequence, String label, Optional<Capture> capture, Optional<Refusal> refusal) {

  static ImportItem of(long sequence, String label, Capture capture) {
    return new ImportItem(sequence, label, Optional.of(capture), Optional.empty());
  }

  static ImportItem refused(long sequence, String label, Refusal refusal) {
    return new ImportItem(sequence, label, Optional.empty(), Optional.of(refusal));
  }

  int bytes() {
    return capture.map(Capture::size).orElse(0);
  }
}
