package dev.dateline.parsers.container;

import dev.dateline.core.capture.Capture;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** A file that is one capture, perhaps gzipped. */
final class SinglePage implements Container {

  private static final List<String> PERHAPS_GZIPPED_TWICE = List.of("gzip", "gzip");

  private final Disk disk;
  private final String path;
  private boolean given;

  SinglePage(Disk disk, String path) {
    this.disk = disk;
    this.path = path;
  }

  @Override
  public Optional<Item> next() {
    if (given) {
      return Optional.empty();
    }
    given = true;
    return Optional.of(read());
  }

  private Item read() {
    try {
      byte[] page = PageBytes.of(ContentCoding.unpack(disk.from(0), PERHAPS_GZIPPED_TWICE));
      return Kind.of(page, "") == Kind.ZIP
          ? Kind.ZIP.nested().at(path)
          : new Item.Found(path, Capture.of(page));
    } catch (TurnedAway e) {
      return e.at(path);
    } catch (IOException e) {
      return Item.Damaged.at(path, 0, e);
    }
  }
}
