package dev.dateline.cli.input;

import dev.dateline.parsers.container.CaptureSource;
import dev.dateline.parsers.container.Item;
import dev.dateline.parsers.container.PassedOver;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** A file on disk that holds captures, one or many. What the disk does is a Failure here. */
final class CaptureFile implements AutoCloseable {
  private final Path path;
  private final CaptureSource source;
  private long told;

  private CaptureFile(Path path, CaptureSource source) {
    this.path = path;
    this.source = source;
  }

  /**
   * Opens a file.
   *
   * @throws dev.dateline.cli.context.Failure if it is not there or cannot be read
   */
  static CaptureFile open(Path path) {
    try {
      return new CaptureFile(path, CaptureSource.open(path));
    } catch (IOException e) {
      throw Unreadable.of(path.toString(), e);
    }
  }

  /**
   * The next item, empty at the end.
   *
   * @throws dev.dateline.cli.context.Failure if the disk fails
   */
  Optional<Item> next() {
    try {
      return source.hasNext() ? Optional.of(source.next()) : Optional.empty();
    } catch (UncheckedIOException e) {
      throw Unreadable.of(path.toString(), Objects.requireNonNull(e.getCause()));
    }
  }

  /** Whether the file is this item and nothing else: such an item has no label of its own. */
  boolean is(Item item) {
    return item.label().equals(path.toString());
  }

  /** How many bytes of the file were read since this was last asked. */
  long newlyRead() {
    long read = source.bytesRead();
    long news = read - told;
    told = read;
    return news;
  }

  /** What was passed over so far. */
  Map<PassedOver, Long> passedOver() {
    return source.passedOver();
  }

  @Override
  public void close() {
    try {
      source.close();
    } catch (IOException e) {
      throw Unreadable.of(path.toString(), e);
    }
  }
}
