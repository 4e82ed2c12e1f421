package dev.dateline.parsers.container;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.zip.Inflater;

/**
 * A WARC file of gzip members, as a rule one for each record. After a damaged member comes the next
 * one that opens with a record, searched from behind the first byte of the damaged one, since
 * damaged data can be read on far beyond its end.
 */
final class WarcGzFile implements Container {

  private static final int TRIED = 1 << 10;

  private final Disk disk;
  private final String path;
  private final WarcPage pages;
  private final Inflater inflater = new Inflater(true);
  private final Inflater trial = new Inflater(true);
  private long readTwice;
  private Tape members;
  private WarcGzMember member;

  WarcGzFile(Disk disk, String path, PassedOverCount passedOver) {
    this.disk = disk;
    this.path = path;
    this.pages = new WarcPage(passedOver);
    this.readTwice = disk.size() + Unpacking.MOST;
    this.members = disk.from(0);
    this.member = new WarcGzMember(members, inflater, pages, path);
  }

  @Override
  public Optional<Item> next() {
    try {
      Optional<Item> item = Optional.empty();
      while (item.isEmpty() && (!member.hasEnded() || open())) {
        item = member.next();
      }
      return item;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    inflater.end();
    trial.end();
  }

  private boolean open() throws IOException {
    if (member.isBroken()) {
      leave(member.start());
    }
    if (members.atEnd()) {
      return false;
    }
    member = new WarcGzMember(members, inflater, pages, path);
    return true;
  }

  /** Members made to overlap would have the file read over and over: that is done to a limit. */
  private void leave(long start) throws IOException {
    long reached = members.position();
    readTwice -= reached - start;
    members = disk.from(readTwice > 0 ? start + 1 : Math.max(start + 1, reached));
    while (members.seek(GzipMember.MAGIC) && !opensWithRecord()) {
      members.forward(1);
    }
  }

  private boolean opensWithRecord() throws IOException {
    byte[] head = new byte[members.ahead(TRIED).remaining()];
    members.ahead(TRIED).get(head);
    return WarcHead.startsIn(GzipMember.beginning(head, trial));
  }
}
