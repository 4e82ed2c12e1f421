package dev.dateline.parsers.container;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.netpreserve.jwarc.MessageHeaders;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcParser;

/**
 * The header of a WARC record (ISO 28500). Line feeds without carriage return are taken, too.
 *
 * @param fields the named fields
 * @param length of the block that follows, in bytes
 */
record WarcHead(MessageHeaders fields, long length) {

  /** What every record starts with. */
  static final byte[] START = "WARC/".getBytes(StandardCharsets.US_ASCII);

  /** How a record starts after another one: what damage is followed by. */
  static final byte[] NEXT = "\nWARC/1.".getBytes(StandardCharsets.US_ASCII);

  private static final int MOST = 1 << 15;

  /** Whether these bytes are the beginning of a record. */
  static boolean startsIn(byte[] bytes) {
    return bytes.length >= START.length
        && Arrays.equals(bytes, 0, START.length, START, 0, START.length);
  }

  /** Takes the header that a tape stands at. */
  static WarcHead read(Tape tape) throws IOException {
    if (!tape.startsWith(START)) {
      throw new ParsingException("There is no WARC record here.");
    }
    WarcParser parser = new WarcParser();
    parser.setLenient(true);
    parser.parse(tape.ahead(MOST));
    if (!parser.isFinished()) {
      throw new ParsingException("The header of the record is damaged or has no end.");
    }
    tape.forward(parser.position());
    return new WarcHead(parser.headers(), length(parser.headers()));
  }

  String type() {
    return fields.first("WARC-Type").orElse("").toLowerCase(Locale.ROOT);
  }

  Optional<String> targetUri() {
    return fields.first("WARC-Target-URI").map(WarcHead::withoutBrackets);
  }

  Optional<String> recordId() {
    return fields.first("WARC-Record-ID").map(WarcHead::withoutBrackets);
  }

  /** When the page was fetched; empty when it is not said to the second. */
  Optional<Instant> date() {
    try {
      return fields.first("WARC-Date").map(Instant::parse);
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static long length(MessageHeaders fields) throws IOException {
    String digits = fields.first("Content-Length").orElse("none");
    try {
      long length = Long.parseLong(digits);
      if (length >= 0) {
        return length;
      }
    } catch (NumberFormatException e) {
      // Said below, with what stands there.
    }
    throw new ParsingException("The record has no length but \"%s\".".formatted(digits));
  }

  private static String withoutBrackets(String value) {
    return value.startsWith("<") && value.endsWith(">") && value.length() > 1
        ? value.substring(1, value.length() - 1)
        : value;
  }
}
