package dev.dateline.core.outlet;

/** Whether a page is the outlet's own. */
public enum Carrier {
  /** The outlet's own page. */
  DIRECT,
  /** A page of somebody else that prints the outlet's story again. */
  REPOST
}
