package dev.dateline.cli.context;

import java.util.Locale;

/** When to colour the output. */
public enum ColorChoice {
  /** On a terminal, unless NO_COLOR is set. */
  AUTO,
  /** Always, as for a pager. */
  ALWAYS,
  /** Never. */
  NEVER;

  /** As it is written on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
