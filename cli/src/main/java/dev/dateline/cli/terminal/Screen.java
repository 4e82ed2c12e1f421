package dev.dateline.cli.terminal;

import dev.dateline.cli.context.GlobalOptions;
import dev.dateline.cli.context.Surroundings;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Where a command prints: data for programs and people, and notes beside it. */
@Singleton
public final class Screen {
  private static final int PAPER = 100;
  private static final int NARROWEST = 40;
  private static final int WIDEST_PROSE = 120;
  private final Surroundings surroundings;
  private final GlobalOptions options;
  private int statusColumns;

  @Inject
  Screen(Surroundings surroundings, GlobalOptions options) {
    this.surroundings = surroundings;
    this.options = options;
  }

  /** Prints a line of data. It must be safe already if it is for people. */
  public void line(String text) {
    eraseStatus();
    surroundings.out().append(text).append('\n');
  }

  /** Prints one line of JSON; on a terminal, nothing in it acts unseen. */
  public void json(String json) {
    line(surroundings.columns().isPresent() ? SafeText.ofJson(json) : json);
  }

  /** Says something beside the data, unless only data is wanted. */
  public void note(String text) {
    if (!options.quiet()) {
      error(text);
    }
  }

  /** Says more beside the data, where more is wanted. */
  public void detail(String text) {
    if (options.verbose()) {
      error(text);
    }
  }

  /** Says what went wrong. Whatever acts unseen is shown. */
  public synchronized void error(String text) {
    eraseStatus();
    surroundings.out().flush();
    surroundings.err().append(SafeText.of(text)).append('\n').flush();
  }

  /**
   * Says how things stand: on a terminal in one line that is written anew each time and goes when
   * anything else is said, elsewhere as a detail.
   */
  public synchronized void status(String text) {
    if (!isWatched()) {
      detail(text);
    } else if (!options.quiet()) {
      eraseStatus();
      surroundings.err().append(SafeText.of(text)).flush();
      statusColumns = DisplayWidth.of(text);
    }
  }

  /** Whether somebody watches what is said beside the data. */
  public boolean isWatched() {
    return surroundings.errIsTerminal();
  }

  /** With spaces, which every terminal understands. */
  private synchronized void eraseStatus() {
    if (statusColumns > 0) {
      surroundings.err().append('\r').append(" ".repeat(statusColumns)).append('\r').flush();
      statusColumns = 0;
    }
  }

  /** Where a library prints data of its own. */
  public PrintWriter writer() {
    return new PrintWriter(
        new OutputStreamWriter(surroundings.out(), StandardCharsets.UTF_8), true);
  }

  /** How to colour the data. */
  public Ink ink() {
    return new Ink(
        switch (options.color()) {
          case ALWAYS -> true;
          case NEVER -> false;
          case AUTO ->
              surroundings.columns().isPresent() && surroundings.variable("NO_COLOR").isEmpty();
        });
  }

  /** How many columns a table may take; 100 where the output is no terminal. */
  public int columns() {
    return Math.max(NARROWEST, surroundings.columns().orElse(PAPER));
  }

  /** How many columns prose may take: very long lines are hard to read. */
  public int proseColumns() {
    return Math.min(columns(), WIDEST_PROSE);
  }
}
