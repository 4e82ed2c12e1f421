package dev.dateline.core.date;

/** How well a date is known. */
public enum DateStatus {
  /** A full date from a channel the outlet is known to print, or the carrier's own word. */
  PROVEN,
  /**
   * Two independent kinds of evidence give the same day, and nothing of their weight contradicts
   * them.
   */
  AGREED,
  /**
   * One kind of evidence gives it: nothing else speaks for it, or what speaks against it is known
   * to be weaker and stands among the candidates as outvoted.
   */
  SINGLE,
  /**
   * It follows from the text. The page prints no year, and named events, «this year» or the day of
   * its address leave exactly one; or a bound follows from a day that is known: published not
   * before the day it tells of, not after the day it was changed.
   */
  DERIVED,
  /** Channels of equal weight contradict each other; none is preferred, all are shown. */
  CONFLICT,
  /** The page does not say, or leaves several years; the rule lists what is left. */
  UNRESOLVED
}
