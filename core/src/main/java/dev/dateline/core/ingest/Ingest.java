package dev.dateline.core.ingest;

import dev.dateline.core.archive.ArticleArchive;
import dev.dateline.core.archive.Deposit;
import dev.dateline.core.capture.Capture;
import dev.dateline.core.capture.CaptureId;
import dev.dateline.core.reading.ParserRegistry;
import dev.dateline.core.reading.Reading;
import dev.dateline.core.text.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads captures and keeps them, a group at a time. One bad capture never stops the others. */
public final class Ingest {

  private final ParserRegistry parsers;
  private final ArticleArchive archive;

  /** Reads with these parsers into this archive. */
  public Ingest(ParserRegistry parsers, ArticleArchive archive) {
    this.parsers = parsers;
    this.archive = archive;
  }

  /**
   * Reads a group of captures and keeps them in one commit. Captures that are there already are not
   * read again.
   *
   * @return one deposit for each capture, in the same order, after the commit is durable
   */
  public List<Deposit> add(List<Capture> captures) {
    Map<CaptureId, Deposit> known = archive.known(captures.stream().map(Capture::id).toList());
    List<Reading> readings =
        captures.stream()
            .filter(capture -> !known.containsKey(capture.id()))
            .map(this::read)
            .toList();
    List<Deposit> fresh = readings.isEmpty() ? List.of() : archive.put(readings);
    List<Deposit> deposits = new ArrayList<>(captures.size());
    int next = 0;
    for (Capture capture : captures) {
      Deposit duplicate = known.get(capture.id());
      if (duplicate != null) {
        deposits.add(duplicate);
      } else {
        deposits.add(fresh.get(next).noticing(findings(readings.get(next))));
        next++;
      }
    }
    return deposits;
  }

  /** A reader that breaks is our bug, not the page's: the capture is kept for a newer reader. */
  private Reading read(Capture capture) {
    try {
      return parsers.read(capture);
    } catch (RuntimeException bug) {
      return new Reading.Failed(capture, "unknown", bug);
    }
  }

  private static List<Finding> findings(Reading reading) {
    return reading instanceof Reading.Labelled labelled
        ? labelled.page().page().findings()
        : List.of();
  }
}
