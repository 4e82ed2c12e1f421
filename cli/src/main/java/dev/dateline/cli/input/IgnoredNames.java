package dev.dateline.cli.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;

/**
 * The names that a directory wants nobody to walk into: those in its file {@code .ignore}, as
 * ripgrep reads it, but plain names only. One a line; {@code #} begins a comment, a {@code /} at
 * the end means directories only, {@code *} stands for any characters.
 *
 * @param patterns the lines that are names
 */
record IgnoredNames(List<String> patterns) {
  private static final String FILE = ".ignore";
  private static final int MOST_BYTES = 1 << 16;

  /** Copies the list. */
  IgnoredNames {
    patterns = List.copyOf(patterns);
  }

  /** Those of a directory; none if it has no such file. */
  static IgnoredNames of(Path directory) throws IOException {
    Path file = directory.resolve(FILE);
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return new IgnoredNames(List.of());
    }
    try (InputStream in = Files.newInputStream(file)) {
      String lines = new String(in.readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
      return new IgnoredNames(
          lines
              .lines()
              .map(String::strip)
              .filter(line -> !line.isEmpty() && !line.startsWith("#"))
              .toList());
    }
  }

  /** Whether an entry of this name, here or in a directory below, is one of them. */
  boolean include(String name, boolean directory) {
    return patterns.stream()
        .anyMatch(
            pattern ->
                pattern.endsWith("/")
                    ? directory && fits(pattern.substring(0, pattern.length() - 1), name)
                    : fits(pattern, name));
  }

  /** The pieces between the stars, each where it first stands: no other choice fits better. */
  private static boolean fits(String pattern, String name) {
    String[] pieces = pattern.split("\\*", -1);
    String last = pieces[pieces.length - 1];
    if (pieces.length == 1) {
      return pattern.equals(name);
    }
    if (!name.startsWith(pieces[0])) {
      return false;
    }
    int from = pieces[0].length();
    for (int i = 1; i < pieces.length - 1; i++) {
      int found = name.indexOf(pieces[i], from);
      if (found < 0) {
        return false;
      }
      from = found + pieces[i].length();
    }
    return name.length() - last.length() >= from && name.endsWith(last);
  }
}
