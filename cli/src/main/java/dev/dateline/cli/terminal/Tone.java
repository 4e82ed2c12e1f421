package dev.dateline.cli.terminal;

import dev.dateline.core.date.DateStatus;
import dev.dateline.core.label.Role;

/** How a piece of text stands out. */
public enum Tone {
  /** As everything else. */
  PLAIN("0"),
  /** What the eye should find first. */
  STRONG("1"),
  /** What may be overlooked. */
  FAINT("2"),
  /** What somebody searched for. */
  FOUND("1;33"),
  /** Good news, and the story itself. */
  GREEN("32"),
  /** What needs a second look. */
  YELLOW("33"),
  /** What is wrong, or unknown. */
  RED("1;31"),
  /** Other stories. */
  BLUE("34"),
  /** Pictures. */
  MAGENTA("35"),
  /** Translations, and names of fields. */
  CYAN("36");

  private final String code;

  Tone(String code) {
    this.code = code;
  }

  /** The parameters of the SGR sequence. */
  String code() {
    return code;
  }

  /** The tone of everything of one family of roles. */
  public static Tone of(Role.Family family) {
    return switch (family) {
      case STORY -> GREEN;
      case PICTURE -> MAGENTA;
      case ATTRIBUTION -> YELLOW;
      case RELATED -> BLUE;
      case RENDITION -> CYAN;
      case FURNITURE -> FAINT;
      case UNKNOWN -> RED;
    };
  }

  /** The tone of a date that is known so well. */
  public static Tone of(DateStatus status) {
    return switch (status) {
      case PROVEN, AGREED -> GREEN;
      case SINGLE, DERIVED -> YELLOW;
      case CONFLICT, UNRESOLVED -> RED;
    };
  }
}
