package dev.dateline.parsers.container;

import dev.dateline.core.capture.Capture;
import java.io.IOException;
import java.io.InputStream;

/** Takes the bytes of one page into memory. */
final class PageBytes {

  private PageBytes() {}

  /** All that is left, if a capture can hold it. */
  static byte[] of(InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(Capture.MAX_BYTES + 1);
    if (bytes.length > Capture.MAX_BYTES) {
      throw TurnedAway.tooLarge();
    }
    return bytes;
  }
}
