package dev.dateline.core.date;

/** How well a date is known. */
public enum DateStatus {
  /** A full date from a channel the outlet is known to print. */
  PROVEN,
  /** Two independent kinds of evidence agree, and no strong rival stands against them. */
  AGREED,
  /** One channel gives it and nothing speaks for or against it. */
  SINGLE,
  /** The page prints no year, and named events, «this year» or «last year» leave exactly one. */
  DERIVED,
  /** Channels of equal weight contradict each other; none is preferred. */
  CONFLICT,
  /** The page does not say, or leaves several years. */
  UNRESOLVED
}
