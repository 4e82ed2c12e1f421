package dev.dateline.cli.input;

import dev.dateline.cli.context.ExitCode;
import dev.dateline.cli.context.Failure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Looks through a directory for captures and files of captures. Symbolic links are not followed, so
 * nothing outside is read and nothing twice; what builds leave behind, what is hidden and what a
 * file {@code .ignore} names is passed over.
 */
final class CaptureWalk extends SimpleFileVisitor<Path> {
  private static final List<String> ENDINGS =
      List.of(".txt", ".html", ".htm", ".xhtml", ".warc", ".jsonl", ".zip");
  private static final String GZIPPED = ".gz";
  private static final String BUILD_OUTPUT = "target";
  private final Path root;
  private final List<Failure> unreadable;
  private final List<Path> found = new ArrayList<>();
  private final Deque<IgnoredNames> ignored = new ArrayDeque<>();

  private CaptureWalk(Path root, List<Failure> unreadable) {
    this.root = root;
    this.unreadable = unreadable;
  }

  /**
   * The captures below a directory, sorted; what cannot be looked into is added to the failures.
   */
  static List<Path> of(Path root, List<Failure> unreadable) {
    CaptureWalk walk = new CaptureWalk(root, unreadable);
    try {
      Files.walkFileTree(root, walk);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Collections.sort(walk.found);
    return walk.found;
  }

  @Override
  public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
    if (!directory.equals(root) && isPassedOver(directory, true)) {
      return FileVisitResult.SKIP_SUBTREE;
    }
    ignored.push(ignoredIn(directory));
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    if (attributes.isRegularFile() && isCapture(file) && !isPassedOver(file, false)) {
      found.add(file);
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException e) {
    unreadable.add(unreadable(file, e));
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException e) {
    ignored.pop();
    if (e != null) {
      unreadable.add(unreadable(directory, e));
    }
    return FileVisitResult.CONTINUE;
  }

  private static Failure unreadable(Path path, IOException e) {
    return new Failure(
            ExitCode.NO_INPUT, path.toString(), "cannot be looked into; check its permissions")
        .because(e);
  }

  private IgnoredNames ignoredIn(Path directory) {
    try {
      return IgnoredNames.of(directory);
    } catch (IOException e) {
      unreadable.add(unreadable(directory.resolve(".ignore"), e));
      return new IgnoredNames(List.of());
    }
  }

  private boolean isPassedOver(Path entry, boolean directory) {
    String name = String.valueOf(entry.getFileName());
    return name.startsWith(".")
        || (directory && name.equals(BUILD_OUTPUT))
        || ignored.stream().anyMatch(names -> names.include(name, directory));
  }

  private static boolean isCapture(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    String plain =
        name.endsWith(GZIPPED) ? name.substring(0, name.length() - GZIPPED.length()) : name;
    return ENDINGS.stream().anyMatch(plain::endsWith);
  }
}
