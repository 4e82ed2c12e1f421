package dev.dateline.core.archive;

import java.time.Instant;

/**
 * One entry of the change log.
 *
 * @param position its place in commit order, from 1, rising; it may skip numbers
 * @param time when it was committed
 * @param type what happened
 * @param revision to which article, and which revision is its newest since
 */
public record Change(long position, Instant time, Type type, RevisionId revision) {

  /** What happened. */
  public enum Type {
    /** The article was first kept. */
    CREATED,
    /** It has a new revision. */
    UPDATED,
    /** It was deleted. */
    DELETED,
    /** Its deletion was taken back. */
    UNDELETED
  }
}
