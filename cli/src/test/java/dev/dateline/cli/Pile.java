package dev.dateline.cli;

import com.google.gson.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes files of captures by the book: what is written here is what their formats say. */
final class Pile {
  private Pile() {}

  /** A WARC response (ISO 28500) of this status and type. */
  static byte[] response(String status, String type, byte[] page) {
    String http = "HTTP/1.1 %s\r\nContent-Type: %s\r\n\r\n".formatted(status, type);
    return record("response", "application/http; msgtype=response", joined(utf8(http), page));
  }

  /** A WARC record of this type with this block; another block has another address. */
  static byte[] record(String type, String contentType, byte[] block) {
    String head =
        """
        WARC/1.1
        WARC-Type: %s
        WARC-Record-ID: <urn:uuid:5b7f5b3c-0000-4000-8000-000000000001>
        WARC-Date: 2024-05-10T01:02:03Z
        WARC-Target-URI: https://news.example/%08x
        Content-Type: %s
        Content-Length: %d

        """
            .formatted(type, Arrays.hashCode(block), contentType, block.length);
    return joined(utf8(head.replace("\n", "\r\n")), block, utf8("\r\n\r\n"));
  }

  /** A line of JSON with this page. */
  static byte[] line(byte[] page) {
    JsonObject object = new JsonObject();
    object.addProperty("text", new String(page, StandardCharsets.UTF_8));
    return utf8(object + "\n");
  }

  /** A zip with one entry. */
  static byte[] zip(String name, byte[] page) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(page);
      zip.closeEntry();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return bytes.toByteArray();
  }

  /** The same bytes gzipped. */
  static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return packed.toByteArray();
  }

  /** One behind the other. */
  static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    List.of(parts).forEach(all::writeBytes);
    return all.toByteArray();
  }

  /** The bytes of a text. */
  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
