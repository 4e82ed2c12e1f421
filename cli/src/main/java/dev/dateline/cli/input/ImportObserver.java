package dev.dateline.cli.input;

import dev.dateline.parsers.container.PassedOver;
import java.util.Map;

/** Hears of all that an import does, and may end it. */
public interface ImportObserver {
  /** An item is dealt with; if it is kept, that is durable. */
  void done(ImportItem item);

  /** So many more captures, and bytes of the files they are in, were read. */
  void read(int captures, long bytes);

  /** What a file that was read also holds, and nobody expects an article from. */
  void passedOver(Map<PassedOver, Long> counts);

  /** Whether it shall end: nothing more is read then, and the open group is kept. */
  boolean enough();
}
