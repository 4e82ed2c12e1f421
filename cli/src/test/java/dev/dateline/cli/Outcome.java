package dev.dateline.cli;

import java.util.List;

/**
 * How a run ended.
 *
 * @param exitCode what it returned
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
record Outcome(int exitCode, String out, String err) {
  /** The lines of standard output. */
  List<String> lines() {
    return out.lines().toList();
  }
}
