package dev.dateline.cli.input;

import dev.dateline.cli.context.ExitCode;
import dev.dateline.cli.context.Failure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What the arguments of an import name: files as they are, directories with all captures in them,
 * and {@code @list} for a file of further arguments, one a line.
 *
 * @param names paths, or {@code -}, in the order of the arguments; those of a directory sorted
 * @param unreadable what could not be looked into, each with its reason
 */
public record CaptureFiles(List<String> names, List<Failure> unreadable) {
  /** Copies the lists. */
  public CaptureFiles {
    names = List.copyOf(names);
    unreadable = List.copyOf(unreadable);
  }

  /** Finds the captures that these arguments name. */
  public static CaptureFiles of(List<String> arguments) {
    List<String> names = new ArrayList<>();
    List<Failure> unreadable = new ArrayList<>();
    for (String argument : arguments) {
      try {
        add(argument, names, unreadable);
      } catch (Failure failure) {
        unreadable.add(failure);
      }
    }
    return new CaptureFiles(names, unreadable);
  }

  /** How many bytes all of them have; what has no size, such as a pipe, counts nothing. */
  public long bytes() {
    return names.stream().mapToLong(CaptureFiles::bytes).sum();
  }

  private static long bytes(String name) {
    try {
      Path path = CaptureReader.path(name);
      boolean sized = !name.equals(CaptureReader.STANDARD_INPUT) && Files.isRegularFile(path);
      return sized ? Files.size(path) : 0;
    } catch (IOException e) {
      return 0;
    }
  }

  private static void add(String argument, List<String> names, List<Failure> unreadable) {
    if (argument.startsWith("@")) {
      for (String line : lines(argument.substring(1))) {
        addPath(line, names, unreadable);
      }
    } else {
      addPath(argument, names, unreadable);
    }
  }

  private static void addPath(String argument, List<String> names, List<Failure> unreadable) {
    if (argument.equals(CaptureReader.STANDARD_INPUT)) {
      names.add(argument);
      return;
    }
    Path path = CaptureReader.path(argument);
    if (Files.isDirectory(path)) {
      CaptureWalk.of(path, unreadable).forEach(file -> names.add(file.toString()));
    } else if (!Files.exists(path)) {
      unreadable.add(Unreadable.missing(path.toString()));
    } else {
      names.add(argument);
    }
  }

  private static List<String> lines(String list) {
    try {
      return Files.readAllLines(CaptureReader.path(list), StandardCharsets.UTF_8).stream()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new Failure(
              ExitCode.NO_INPUT, list, "this list cannot be read as UTF-8 text; check the path")
          .because(e);
    }
  }
}
