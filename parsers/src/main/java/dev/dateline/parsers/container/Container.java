package dev.dateline.parsers.container;

import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** A file of captures, read once and forward. Content never makes it throw. */
interface Container extends Closeable {

  /**
   * The next item, empty when there is none left.
   *
   * @throws java.io.UncheckedIOException if the disk fails
   */
  Optional<Item> next();

  /** A file of which no more can be said than this. */
  static Container of(Item only) {
    Iterator<Item> items = List.of(only).iterator();
    return () -> items.hasNext() ? Optional.of(items.next()) : Optional.empty();
  }

  /** Lets go of what it holds beside the {@link Disk}, which is not its own. */
  @Override
  default void close() throws IOException {}
}
