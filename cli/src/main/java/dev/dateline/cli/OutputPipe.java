package dev.dateline.cli;

import dev.dateline.cli.context.ClosedPipe;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/**
 * Output that tells when nobody reads it any more, which {@link java.io.PrintStream} keeps secret.
 */
final class OutputPipe extends OutputStream {
  private final OutputStream out;
  private boolean broken;

  OutputPipe(OutputStream out, int buffer) {
    this.out = new BufferedOutputStream(out, buffer);
  }

  @Override
  public void write(int b) {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) {
    if (broken) {
      return;
    }
    try {
      out.write(bytes, from, length);
    } catch (IOException e) {
      throw failed(e);
    }
  }

  @Override
  public void flush() {
    if (broken) {
      return;
    }
    try {
      out.flush();
    } catch (IOException e) {
      throw failed(e);
    }
  }

  /**
   * Told once, so that the complaint about it does not fail as well. The JDK has no type for EPIPE,
   * only the words of the system.
   */
  private RuntimeException failed(IOException e) {
    broken = true;
    String words = String.valueOf(e.getMessage());
    return words.contains("pipe") || words.contains("closed")
        ? new ClosedPipe()
        : new UncheckedIOException("the output cannot be written: " + words, e);
  }
}
