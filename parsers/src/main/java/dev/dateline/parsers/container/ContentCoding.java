package dev.dateline.parsers.container;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;

/**
 * How a server packed a page for the way: the codings of RFC 9110, section 8.4.1, and brotli (RFC
 * 7932). Two at most, since more are met in attacks only.
 */
enum ContentCoding {
  IDENTITY {
    @Override
    InputStream over(Tape packed) {
      return packed;
    }
  },
  GZIP {
    @Override
    InputStream over(Tape packed) throws IOException {
      // Some crawlers unpack the page and keep the header that says it is packed.
      return packed.startsWith(GzipMember.MAGIC) ? new GZIPInputStream(packed) : packed;
    }
  },
  DEFLATE {
    @Override
    InputStream over(Tape packed) throws IOException {
      // The standard means zlib; some servers send the bare stream.
      ByteBuffer head = packed.ahead(2);
      boolean zlib =
          head.remaining() == 2
              && (head.get(0) & 0x0F) == 8
              && (head.getShort(0) & 0xFFFF) % 31 == 0;
      return new InflaterInputStream(packed, new Inflater(!zlib));
    }
  },
  BROTLI {
    @Override
    InputStream over(Tape packed) throws IOException {
      return new BrotliInputStream(packed);
    }
  };

  private static final int LAYERS = 2;

  abstract InputStream over(Tape packed) throws IOException;

  /**
   * What was packed, limited.
   *
   * @param fields the values of {@code Content-Encoding}, in their order
   */
  static InputStream unpack(InputStream in, List<String> fields) throws IOException {
    List<ContentCoding> codings = all(fields);
    if (codings.size() > LAYERS) {
      throw new TurnedAway(
          Item.Skipped.ENCODING, "It is packed %d times over.".formatted(codings.size()));
    }
    InputStream out = in;
    for (int i = codings.size() - 1; i >= 0; i--) {
      Tape packed = new Tape(out, 0);
      out = new Unpacking(codings.get(i).over(packed), packed::position, Unpacking.MOST);
    }
    return out;
  }

  private static List<ContentCoding> all(List<String> fields) throws IOException {
    List<ContentCoding> codings = new ArrayList<>();
    for (String field : fields) {
      for (String name : field.split(",", -1)) {
        ContentCoding coding = named(name.strip().toLowerCase(Locale.ROOT));
        if (coding != IDENTITY) {
          codings.add(coding);
        }
      }
    }
    return codings;
  }

  private static ContentCoding named(String name) throws IOException {
    return switch (name) {
      case "", "identity", "none" -> IDENTITY;
      case "gzip", "x-gzip" -> GZIP;
      case "deflate" -> DEFLATE;
      case "br" -> BROTLI;
      default ->
          throw new TurnedAway(
              Item.Skipped.ENCODING, "The content encoding \"%s\" is not read.".formatted(name));
    };
  }
}
