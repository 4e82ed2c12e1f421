package dev.dateline.storage;

import dev.dateline.core.archive.ArchiveException;
import dev.dateline.core.archive.ArchiveException.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** The first bytes of a file, read without SQLite: merely opening a file with it may change it. */
final class FileHeader {

  private static final int LENGTH = 100;
  private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
  private static final int PAGES = 28;
  private static final int USER_VERSION = 60;
  private static final int APPLICATION_ID = 68;

  private FileHeader() {}

  /** Refuses a file that is there and is no archive, or one of a newer schema. */
  static void check(Path file) {
    try {
      if (Files.isDirectory(file)) {
        throw notAnArchive(file);
      }
      if (Files.exists(file) && Files.size(file) > 0) {
        check(file, read(file));
      }
    } catch (IOException e) {
      throw new ArchiveException(
          Reason.CANNOT_OPEN,
          "%s cannot be read. See that you may read and write it.".formatted(file),
          e);
    }
  }

  private static byte[] read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(LENGTH);
    }
  }

  private static void check(Path file, byte[] header) {
    if (header.length < LENGTH || !Arrays.equals(header, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
      throw notAnArchive(file);
    }
    ByteBuffer fields = ByteBuffer.wrap(header);
    int application = fields.getInt(APPLICATION_ID);
    int version = fields.getInt(USER_VERSION);
    // A process that dies while it makes an archive leaves one empty page.
    boolean unfinished = application == 0 && version == 0 && fields.getInt(PAGES) <= 1;
    if (application != Schema.APPLICATION_ID && !unfinished) {
      throw notAnArchive(file);
    }
    Schema.refuseNewer(file, version);
  }

  static ArchiveException notAnArchive(Path file) {
    return new ArchiveException(
        Reason.NOT_AN_ARCHIVE,
        "%s is not a Dateline archive. Name another file; nothing was changed.".formatted(file));
  }
}
