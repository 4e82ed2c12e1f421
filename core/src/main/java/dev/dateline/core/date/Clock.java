package dev.dateline.core.date;

/** Which time a date speaks of. The clocks of a page are never mixed. */
public enum Clock {
  /** When this page was published. */
  PUBLISHED,
  /** When the story was published where a repost took it from. */
  PUBLISHED_AT_SOURCE,
  /** When the page was last changed. */
  MODIFIED,
  /** The day of the event, or of the dateline. */
  EVENT_DAY,
  /** When the page was captured. */
  CAPTURED
}
