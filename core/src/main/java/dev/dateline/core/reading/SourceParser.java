package dev.dateline.core.reading;

import dev.dateline.core.capture.Capture;
import dev.dateline.core.outlet.Outlet;
import dev.dateline.core.page.Page;
import java.util.Optional;

/**
 * Reads the pages of one outlet. Implementations are immutable, safe for use by many threads, and
 * never throw for what a page prints.
 */
public interface SourceParser {

  /** Whose pages it reads. */
  Outlet outlet();

  /** Which reader this is, such as {@code ngaynay/1}; it changes whenever a reading may change. */
  String version();

  /** What it makes of a page; empty when the page shows no mark of the outlet. */
  Optional<Examination> examine(Page page);

  /** A page that shows a mark of the outlet, labelled once and read if it is the outlet's. */
  interface Examination {

    /** How well the outlet's grammar explains the page. */
    Claim claim();

    /**
     * Reads the page as one of the outlet's own.
     *
     * @param capture what the page was laid out from
     * @param recognition why it is held to be the outlet's
     */
    Reading read(Capture capture, Recognition recognition);
  }
}
