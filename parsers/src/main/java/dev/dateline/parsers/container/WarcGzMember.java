package dev.dateline.parsers.container;

import java.io.IOException;
import java.util.Optional;
import java.util.zip.Inflater;

/**
 * The records of one gzip member, one as a rule. Of several, a damaged one can take the next with
 * it, for nothing can be read twice here.
 */
final class WarcGzMember {

  private final WarcPage pages;
  private final String label;
  private final long start;
  private final GzipMember gzip;
  private final Tape records;
  private boolean ended;

  /** The member that a tape stands at. */
  WarcGzMember(Tape members, Inflater inflater, WarcPage pages, String path) {
    this.pages = pages;
    this.start = members.position();
    this.label = path + "@" + start;
    this.gzip = new GzipMember(members, inflater);
    this.records = new Tape(gzip, 0);
  }

  long start() {
    return start;
  }

  /** Whether there is nothing more to be had from it. */
  boolean hasEnded() {
    return ended;
  }

  /** Whether the tape does not stand behind it when it ended. */
  boolean isBroken() {
    return gzip.isBroken();
  }

  /** What the next record is; empty if it is no page, or there is none. */
  Optional<Item> next() {
    String here = records.position() == 0 ? label : label + "+" + records.position();
    try {
      return records.skipLineEnds().atEnd() ? end(Optional.empty()) : read(here);
    } catch (TurnedAway e) {
      return end(Optional.of(e.at(here)));
    } catch (IOException e) {
      return recover(Item.Damaged.at(here, start, e));
    }
  }

  /** The checksum stands behind the last record, so that one is not given before it is checked. */
  private Optional<Item> read(String here) throws IOException {
    WarcHead head = WarcHead.read(records);
    Slice block = new Slice(records, head.length());
    Optional<Item> item = pages.item(head, records, block, here, start);
    if (gzip.isBroken()) {
      return end(item);
    }
    block.skipRest();
    return records.skipLineEnds().atEnd() ? end(item) : item;
  }

  private Optional<Item> recover(Item damage) {
    try {
      if (gzip.isBroken() || !records.seek(WarcHead.NEXT)) {
        ended = true;
      }
    } catch (IOException e) {
      ended = true;
    }
    return Optional.of(damage);
  }

  private Optional<Item> end(Optional<Item> last) {
    ended = true;
    return last;
  }
}
