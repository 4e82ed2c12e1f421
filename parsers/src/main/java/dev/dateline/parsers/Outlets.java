package dev.dateline.parsers;

import dev.dateline.core.reading.SourceParser;
import dev.dateline.parsers.chinanews.Chinanews;
import dev.dateline.parsers.ngaynay.NgayNay;
import dev.dateline.parsers.tgvn.TheGioiVietNam;
import dev.dateline.parsers.tmtpost.TmtPost;
import dev.dateline.parsers.ttxvn.Ttxvn;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The outlets that ship with Dateline. One line each. */
public final class Outlets {

  private static final List<Edition> EDITIONS =
      List.of(
          Chinanews.EDITION,
          NgayNay.EDITION,
          TheGioiVietNam.EDITION,
          TmtPost.EDITION,
          Ttxvn.EDITION);

  private Outlets() {}

  /** What is declared of each outlet, in the order of their ids. */
  public static List<Edition> editions() {
    return EDITIONS;
  }

  /** A parser for each outlet. */
  public static Set<SourceParser> all() {
    Set<SourceParser> parsers = new LinkedHashSet<>();
    EDITIONS.forEach(edition -> parsers.add(new OutletParser(edition)));
    return parsers;
  }
}
