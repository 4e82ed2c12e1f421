package dev.dateline.cli.terminal;

import picocli.CommandLine.Help.Ansi;

/**
 * Colours text, or leaves it as it is.
 *
 * @param colours whether to
 */
public record Ink(boolean colours) {
  private static final String ESCAPE = "\u001B[";

  /** The text in this tone. It must be safe already. */
  public String in(Tone tone, String text) {
    return colours && tone != Tone.PLAIN && !text.isEmpty()
        ? ESCAPE + tone.code() + "m" + text + ESCAPE + "0m"
        : text;
  }

  /** The same choice, for picocli. */
  public Ansi ansi() {
    return colours ? Ansi.ON : Ansi.OFF;
  }
}
