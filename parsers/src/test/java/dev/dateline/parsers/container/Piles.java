package dev.dateline.parsers.container;

import dev.dateline.parsers.container.Item.Found;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

/** Makes files of captures. */
final class Piles {

  static final Instant FETCHED = Instant.parse("2022-05-10T01:02:03Z");

  private Piles() {}

  static String page(String words) {
    return "<!doctype html><html><body><p>" + words + "</p></body></html>";
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static UUID id(String uri) {
    return UUID.nameUUIDFromBytes(utf8(uri));
  }

  /** A record whose response is this header, but for the first line, and this body. */
  static WarcRecord response(String uri, String header, byte[] body) {
    return response(uri, "200 OK", header, body);
  }

  static WarcRecord response(String uri, String status, String header, byte[] body) {
    byte[] head = utf8("HTTP/1.1 " + status + "\r\n" + header + "\r\n");
    return new WarcResponse.Builder(uri)
        .date(FETCHED)
        .recordId(id(uri))
        .body(MediaType.HTTP_RESPONSE, joined(head, body))
        .build();
  }

  static WarcRecord html(String uri, String words) {
    return response(uri, "Content-Type: text/html; charset=UTF-8\r\n", utf8(page(words)));
  }

  static WarcRecord built(String uri, String words) throws IOException {
    HttpResponse http =
        new HttpResponse.Builder(200, "OK").body(MediaType.HTML, utf8(page(words))).build();
    return new WarcResponse.Builder(uri).date(FETCHED).recordId(id(uri)).body(http).build();
  }

  static WarcRecord resource(String uri, String type, byte[] body) {
    return new WarcResource.Builder(URI.create(uri))
        .date(FETCHED)
        .recordId(id(uri))
        .body(MediaType.parse(type), body)
        .build();
  }

  static byte[] warc(WarcRecord... records) {
    return warc(WarcCompression.NONE, records);
  }

  static byte[] warc(WarcCompression compression, WarcRecord... records) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (WarcWriter writer = new WarcWriter(Channels.newChannel(bytes), compression)) {
      for (WarcRecord record : records) {
        writer.write(record);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  /** All items of a file, which is read to its end. */
  static List<Item> items(Path file) throws IOException {
    List<Item> items = new ArrayList<>();
    try (CaptureSource source = CaptureSource.open(file)) {
      source.forEachRemaining(items::add);
    }
    return items;
  }

  static List<Item> items(Path directory, String name, byte[] bytes) throws IOException {
    return items(Files.write(directory.resolve(name), bytes));
  }

  static String text(Item item) {
    return new String(((Found) item).capture().bytes(), StandardCharsets.UTF_8);
  }

  /** The words of the pages found, and of everything else the name of its kind. */
  static List<String> told(List<Item> items) {
    return items.stream()
        .map(
            item ->
                item instanceof Found
                    ? text(item).replaceAll("<[^>]*+>", "")
                    : item.getClass().getSimpleName())
        .toList();
  }
}
