package dev.dateline.parsers.container;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.Inflater;

/**
 * All members of a gzip file, one after the other. The JDK's stream takes anything odd behind a
 * member for the end of the file, which would lose the rest without a word.
 */
final class GzipMembers extends InputStream {

  private final Tape tape;
  private final Inflater inflater = new Inflater(true);
  private GzipMember member;

  GzipMembers(Tape tape) {
    this.tape = tape;
    this.member = new GzipMember(tape, inflater);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    int n = member.read(target, offset, length);
    while (n < 0 && !tape.atEnd()) {
      member = new GzipMember(tape, inflater);
      n = member.read(target, offset, length);
    }
    return n;
  }

  @Override
  public void close() {
    inflater.end();
  }
}
