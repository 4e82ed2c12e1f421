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
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Looks through a directory for captures. Symbolic links are not followed, so nothing outside is
 * read and nothing twice; what builds leave behind and what is hidden is passed over.
 */
final class CaptureWalk extends SimpleFileVisitor<Path> {
  private static final List<String> ENDINGS = List.of(".txt", ".html", ".htm", ".xhtml");
  private static final String BUILD_OUTPUT = "target";
  private final Path root;
  private final List<Failure> unreadable;
  private final List<Path> found = new ArrayList<>();

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
    boolean passedOver = isHidden(directory) || directory.endsWith(BUILD_OUTPUT);
    return passedOver && !directory.equals(root)
        ? FileVisitResult.SKIP_SUBTREE
        : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    if (attributes.isRegularFile()
        && !isHidden(file)
        && ENDINGS.stream().anyMatch(name::endsWith)) {
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

  private static boolean isHidden(Path path) {
    Path name = path.getFileName();
    return name != null && name.toString().startsWith(".");
  }
}
