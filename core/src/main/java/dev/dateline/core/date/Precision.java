package dev.dateline.core.date;

/** How finely a date is known. */
public enum Precision {
  /** The year. */
  YEAR,
  /** The month of a year. */
  MONTH,
  /** The local day. */
  DAY,
  /** The minute of the local day. */
  MINUTE,
  /** The second of the local day, or finer. */
  SECOND
}
