package dev.dateline.core.archive;

import dev.dateline.core.outlet.OutletId;
import java.util.Map;

/**
 * What is in an archive, and what keeps it.
 *
 * @param articles not deleted
 * @param deleted deleted but not purged
 * @param captures kept verbatim
 * @param captureBytes as received
 * @param byOutlet articles that are not deleted, by outlet
 * @param engine name and version of the store, such as {@code SQLite 3.54.1}
 * @param schemaVersion version of its tables
 */
public record ArchiveStats(
    long articles,
    long deleted,
    long captures,
    long captureBytes,
    Map<OutletId, Long> byOutlet,
    String engine,
    int schemaVersion) {

  /** Copies the map. */
  public ArchiveStats {
    byOutlet = Map.copyOf(byOutlet);
  }
}
