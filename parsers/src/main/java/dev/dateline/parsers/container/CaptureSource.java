package dev.dateline.parsers.container;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.zip.Inflater;

/**
 * The captures in a file: WARC (ISO 28500), JSON Lines, zip, or one page as it is; all but the zip
 * also gzipped. The kind is told by the first bytes before the name. The file is read as the items
 * are asked for, one at a time.
 *
 * <pre>{@code
 * try (CaptureSource source = CaptureSource.open(path)) {
 *   while (source.hasNext()) {
 *     Item item = source.next();
 *     ...
 *   }
 * }
 * }</pre>
 *
 * <p>Odd content never throws, it is an {@link Item}. Not for use by several threads at once.
 */
public final class CaptureSource implements Iterator<Item>, Closeable {

  private final Disk disk;
  private final PassedOverCount passedOver;
  private final Container container;
  private Optional<Item> next = Optional.empty();
  private boolean ended;

  private CaptureSource(Disk disk, PassedOverCount passedOver, Container container) {
    this.disk = disk;
    this.passedOver = passedOver;
    this.container = container;
  }

  /**
   * Opens a file. Labels begin with the path as given here.
   *
   * @throws IOException if the file is not there or cannot be read at all
   */
  public static CaptureSource open(Path file) throws IOException {
    Disk disk = new Disk(file);
    try {
      PassedOverCount passedOver = new PassedOverCount();
      return new CaptureSource(disk, passedOver, container(file, disk, passedOver));
    } catch (UncheckedIOException e) {
      disk.close();
      throw e.getCause();
    } catch (IOException e) {
      disk.close();
      throw e;
    }
  }

  /**
   * Whether there is a further item. What lies before it is read and passed over.
   *
   * @throws java.io.UncheckedIOException if the disk fails
   */
  @Override
  public boolean hasNext() {
    if (next.isEmpty() && !ended) {
      next = container.next();
      ended = next.isEmpty();
    }
    return next.isPresent();
  }

  /**
   * The next item, in the order of the file.
   *
   * @throws NoSuchElementException if there is none left
   * @throws java.io.UncheckedIOException if the disk fails
   */
  @Override
  public Item next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Item item = next.orElseThrow();
    next = Optional.empty();
    return item;
  }

  /** How many bytes of the file were read; never less than before, never more than its size. */
  public long bytesRead() {
    return disk.furthest();
  }

  /** How many bytes the file has. */
  public long size() {
    return disk.size();
  }

  /** How much was passed over so far without an item of its own. Kinds not met are not there. */
  public Map<PassedOver, Long> passedOver() {
    return passedOver.soFar();
  }

  @Override
  public void close() throws IOException {
    try (disk) {
      container.close();
    }
  }

  private static Container container(Path file, Disk disk, PassedOverCount passedOver)
      throws IOException {
    String path = file.toString();
    String name = String.valueOf(file.getFileName());
    byte[] head = disk.at(0, Tape.WINDOW);
    boolean gzipped = new Tape(head).startsWith(GzipMember.MAGIC);
    boolean perhapsGzipped = gzipped || (!WarcHead.startsIn(head) && name.endsWith(".gz"));
    return switch (Kind.of(gzipped ? unpacked(head) : head, name)) {
      case WARC ->
          perhapsGzipped
              ? new WarcGzFile(disk, path, passedOver)
              : new WarcFile(disk, path, passedOver);
      case JSON_LINES ->
          new JsonLines(gzipped ? new Tape(new GzipMembers(disk.from(0)), 0) : disk.from(0), path);
      case ZIP ->
          gzipped
              ? Container.of(Kind.ZIP.nested().at(path))
              : ZipPages.open(file, disk, passedOver);
      case PAGE -> new SinglePage(disk, path);
    };
  }

  private static byte[] unpacked(byte[] head) {
    Inflater inflater = new Inflater(true);
    try {
      return GzipMember.beginning(head, inflater);
    } finally {
      inflater.end();
    }
  }
}
