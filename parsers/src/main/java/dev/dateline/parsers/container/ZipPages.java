package dev.dateline.parsers.container;

import dev.dateline.core.capture.Capture;
import dev.dateline.core.capture.MediaType;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * A zip of pages. Names are labels and nothing else: nothing is written anywhere. An entry is a
 * page if it is HTML or its name ends as that of a text; pictures and scripts saved with a page are
 * passed over.
 */
final class ZipPages implements Container {

  private static final int MOST_ENTRIES = 200_000;
  private static final Set<String> TEXTS = Set.of("txt", "text", "html", "htm", "xhtml");

  private final Disk disk;
  private final String path;
  private final PassedOverCount passedOver;
  private final ZipFile zip;
  private final Enumeration<? extends ZipEntry> entries;
  private int taken;
  private long packed;
  private long unpacked;

  private ZipPages(ZipFile zip, Disk disk, String path, PassedOverCount passedOver) {
    this.zip = zip;
    this.entries = zip.entries();
    this.disk = disk;
    this.path = path;
    this.passedOver = passedOver;
  }

  /** Opens a zip; damage to its directory is then the only item. */
  static Container open(Path file, Disk disk, PassedOverCount passedOver) {
    try {
      return new ZipPages(zip(file), disk, file.toString(), passedOver);
    } catch (IOException | IllegalArgumentException e) {
      String detail = "The directory of the zip cannot be read: " + e.getMessage() + ".";
      return Container.of(Item.Damaged.at(file.toString(), 0, detail));
    }
  }

  @Override
  public Optional<Item> next() {
    Optional<Item> item = Optional.empty();
    while (item.isEmpty() && entries.hasMoreElements() && taken <= MOST_ENTRIES) {
      ZipEntry entry = entries.nextElement();
      taken++;
      item = entry.isDirectory() ? item : item(entry);
    }
    return item;
  }

  private Optional<Item> item(ZipEntry entry) {
    String label = path + "!" + entry.getName();
    try {
      requireCredible();
      packed += Math.max(0, entry.getCompressedSize());
      disk.reached(packed);
      return capture(entry).map(capture -> new Item.Found(label, capture));
    } catch (TurnedAway e) {
      return Optional.of(e.at(label));
    } catch (IOException | RuntimeException e) {
      return Optional.of(Item.Damaged.at(label, 0, e));
    }
  }

  /** Entries can be made to share their bytes, so that each is credible and all are a bomb. */
  private void requireCredible() throws TurnedAway {
    if (taken > MOST_ENTRIES) {
      throw new TurnedAway(
          Item.Skipped.BOMB,
          "Here are more than %d entries; the rest is not read.".formatted(MOST_ENTRIES));
    }
    try {
      Unpacking.requireCredible(disk.size(), unpacked);
    } catch (TurnedAway e) {
      taken = MOST_ENTRIES + 1;
      throw e;
    }
  }

  private Optional<Capture> capture(ZipEntry entry) throws IOException {
    long size = Math.max(0, entry.getCompressedSize());
    try (CheckedInputStream checked =
        new CheckedInputStream(zip.getInputStream(entry), new CRC32())) {
      Tape tape = new Tape(new Unpacking(checked, () -> size, Unpacking.MOST), 0);
      ByteBuffer ahead = tape.ahead(Kind.HEAD);
      byte[] head = new byte[ahead.remaining()];
      ahead.get(head);
      if (!isPage(head, entry.getName())) {
        passedOver.add(PassedOver.OTHER_MEDIA);
        return Optional.empty();
      }
      byte[] bytes = page(tape);
      if (checked.getChecksum().getValue() != entry.getCrc()) {
        throw new ZipException("The compressed data is damaged: its checksum is another.");
      }
      return Optional.of(Capture.of(bytes));
    }
  }

  private byte[] page(Tape tape) throws IOException {
    try {
      return PageBytes.of(tape);
    } finally {
      unpacked += tape.position();
    }
  }

  private static boolean isPage(byte[] head, String name) throws TurnedAway {
    Kind kind = Kind.of(head, name);
    if (kind != Kind.PAGE) {
      throw kind.nested();
    }
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return !name.startsWith("__MACOSX/")
        && (TEXTS.contains(ending) || MediaType.sniff(head).isHtml());
  }

  private static ZipFile zip(Path file) throws IOException {
    try {
      return new ZipFile(file.toFile(), StandardCharsets.UTF_8);
    } catch (ZipException e) {
      // Names in another charset. In this one every name is a name, though not as it was meant.
      return new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1);
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
