package dev.dateline.core.reading;

import dev.dateline.core.capture.Capture;
import java.util.List;

/**
 * All parsers together: finds the outlet that explains a capture and reads it. Implementations are
 * immutable and safe for use by many threads.
 */
public interface ParserRegistry {

  /** The parsers it knows, in the order of their outlets' ids. */
  List<SourceParser> parsers();

  /** Reads a capture. Odd input comes back as a reading that says so; nothing is thrown for it. */
  Reading read(Capture capture);
}
