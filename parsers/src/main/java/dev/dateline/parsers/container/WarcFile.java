package dev.dateline.parsers.container;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;
import org.netpreserve.jwarc.ParsingException;

/**
 * A WARC file that is not compressed. A record counts only if another one, or the end, follows
 * where its length says; else the search for the next one begins right behind its first byte, since
 * a wrong length would swallow whole records.
 */
final class WarcFile implements Container {

  private static final int LINE_ENDS = 4;

  private final Disk disk;
  private final String path;
  private final WarcPage pages;
  private Tape tape;

  WarcFile(Disk disk, String path, PassedOverCount passedOver) {
    this.disk = disk;
    this.path = path;
    this.pages = new WarcPage(passedOver);
    this.tape = disk.from(0);
  }

  @Override
  public Optional<Item> next() {
    try {
      Optional<Item> item = Optional.empty();
      while (item.isEmpty() && !tape.skipLineEnds().atEnd()) {
        item = read(tape.position());
      }
      return item;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Optional<Item> read(long start) throws IOException {
    String label = path + "@" + start;
    try {
      WarcHead head = WarcHead.read(tape);
      int gap = gap(tape.position(), head.length());
      Slice block = new Slice(tape, head.length());
      Optional<Item> item = pages.item(head, tape, block, label, start);
      block.skipRest();
      tape.forward(gap);
      return item;
    } catch (ParsingException e) {
      tape = disk.from(start + 1);
      tape.seek(WarcHead.NEXT);
      return Optional.of(Item.Damaged.at(label, start, e.getBaseMessage()));
    }
  }

  /** How many bytes stand between a block and the next record; line ends need not be counted. */
  private int gap(long start, long length) throws ParsingException {
    if (length > disk.size() - start) {
      throw new ParsingException(
          "The record says %d bytes, and the file ends after %d."
              .formatted(length, disk.size() - start));
    }
    byte[] next = disk.at(start + length, LINE_ENDS + WarcHead.START.length);
    if (isRecord(next, LINE_ENDS)) {
      return LINE_ENDS;
    }
    int lineEnds = 0;
    while (lineEnds < Math.min(LINE_ENDS, next.length)
        && (next[lineEnds] == '\r' || next[lineEnds] == '\n')) {
      lineEnds++;
    }
    if (next.length > LINE_ENDS && lineEnds < LINE_ENDS && !isRecord(next, lineEnds)) {
      throw new ParsingException("The record does not end where it says.");
    }
    return lineEnds;
  }

  private static boolean isRecord(byte[] bytes, int from) {
    int to = Math.min(bytes.length, from + WarcHead.START.length);
    return from <= bytes.length
        && Arrays.equals(bytes, from, to, WarcHead.START, 0, WarcHead.START.length);
  }
}
