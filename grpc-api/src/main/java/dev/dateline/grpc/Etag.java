package dev.dateline.grpc;

import dev.dateline.core.archive.StoredArticle;
import java.time.Instant;

/** Entity tags (AIP-154): equal exactly while an article stays as it is. */
public final class Etag {
  private Etag() {}

  /** The tag of an article in its present state. */
  public static String of(StoredArticle stored) {
    Instant updated = stored.updated();
    return "\"r"
        + stored.revision()
        + (stored.deleted().isPresent() ? "d-" : "-")
        + Long.toHexString(updated.getEpochSecond())
        + "."
        + Integer.toHexString(updated.getNano())
        + "\"";
  }
}
