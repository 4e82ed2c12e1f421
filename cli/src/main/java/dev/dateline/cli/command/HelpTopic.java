package dev.dateline.cli.command;

import dev.dateline.cli.context.ExitCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** What concerns several commands. Each has its text in a file beside this class. */
enum HelpTopic {
  EXIT_CODES,
  FORMATS,
  ENVIRONMENT,
  FILTERS;

  /** The topic of this name, as it is written on the command line. */
  static Optional<HelpTopic> of(String name) {
    return Arrays.stream(values()).filter(topic -> topic.toString().equals(name)).findFirst();
  }

  /** Its text, lines of at most 100 columns. */
  String text() {
    return this == EXIT_CODES ? exitCodes() : file();
  }

  private static String exitCodes() {
    return Arrays.stream(ExitCode.values())
        .map(code -> "%5d  %s".formatted(code.code(), code.meaning()))
        .collect(Collectors.joining("\n"));
  }

  private String file() {
    try (InputStream text =
        Objects.requireNonNull(HelpTopic.class.getResourceAsStream(this + ".txt"))) {
      return new String(text.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
