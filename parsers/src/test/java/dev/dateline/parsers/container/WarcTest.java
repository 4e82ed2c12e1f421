package dev.dateline.parsers.container;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.core.capture.CaptureMetadata;
import dev.dateline.core.capture.MediaType;
import dev.dateline.core.capture.Rejection;
import dev.dateline.parsers.container.Item.Found;
import dev.dateline.parsers.container.Item.Skipped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.HttpRequest;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcRequest;

final class WarcTest {

  private static final String HTML = "Content-Type: text/html\r\n";

  /** What Node's zlib makes of the page that says "packed". */
  private static final byte[] BROTLI =
      Base64.getDecoder().decode("GzUAgI2TZV71qhEqPXnK4NLnhQw24ALmeBpxxEt0ygPGtAoKuvTR2jI=");

  @TempDir Path directory;

  @Test
  void everyPageComesWithWhatItsRecordSays() throws IOException {
    byte[] first = Piles.warc(Piles.html("http://a.example/1", "một"));
    byte[] second = Piles.warc(Piles.built("http://a.example/2", "hai"));

    List<Item> items = Piles.items(directory, "pile.warc", Piles.joined(first, second));

    assertThat(Piles.told(items)).containsExactly("một", "hai");
    assertThat(items)
        .extracting(Item::label)
        .containsExactly(
            directory.resolve("pile.warc@0").toString(),
            directory.resolve("pile.warc@" + first.length).toString());
    assertThat(((Found) items.get(0)).capture().metadata())
        .isEqualTo(
            new CaptureMetadata(
                MediaType.HTML,
                Optional.of("UTF-8"),
                Optional.of("http://a.example/1"),
                Optional.of(Piles.FETCHED),
                Optional.of("urn:uuid:" + Piles.id("http://a.example/1"))));
  }

  @Test
  void aGzippedFileHoldsTheSamePagesAtTheOffsetsOfItsMembers() throws IOException {
    byte[] first = Piles.warc(WarcCompression.GZIP, Piles.html("http://a.example/1", "one"));
    byte[] second = Piles.warc(WarcCompression.GZIP, Piles.html("http://a.example/2", "two"));

    List<Item> items = Piles.items(directory, "pile.warc.gz", Piles.joined(first, second));

    assertThat(Piles.told(items)).containsExactly("one", "two");
    assertThat(items.get(1).label()).endsWith("pile.warc.gz@" + first.length);
  }

  @Test
  void aFileGzippedAsAWholeIsReadToo() throws IOException {
    byte[] first = Piles.warc(Piles.html("http://a.example/1", "one"));
    byte[] warc = Piles.joined(first, Piles.warc(Piles.html("http://a.example/2", "two")));

    List<Item> items = Piles.items(directory, "pile.warc.gz", Piles.gzip(warc));

    assertThat(Piles.told(items)).containsExactly("one", "two");
    assertThat(items.get(1).label()).endsWith("pile.warc.gz@0+" + first.length);
  }

  @Test
  void theKindIsToldByTheBytesAndNotByTheName() throws IOException {
    byte[] warc = Piles.warc(WarcCompression.GZIP, Piles.html("http://a.example/1", "one"));

    assertThat(Piles.told(Piles.items(directory, "misnamed.txt", warc))).containsExactly("one");
  }

  @Test
  void everyPackingOfAPageIsUndone() throws IOException {
    byte[] page = Piles.utf8(Piles.page("packed"));
    byte[] gzip = Piles.gzip(page);
    byte[] chunked =
        Piles.joined(
            Piles.utf8("5\r\n"),
            Arrays.copyOf(gzip, 5),
            Piles.utf8("\r\n" + Integer.toHexString(gzip.length - 5) + ";x=y\r\n"),
            Arrays.copyOfRange(gzip, 5, gzip.length),
            Piles.utf8("\r\n0\r\n\r\n"));
    byte[] warc =
        Piles.warc(
            record("Transfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n", chunked),
            record("Content-Encoding: x-gzip\r\n", gzip),
            record("Content-Encoding: gzip, gzip\r\n", Piles.gzip(gzip)),
            record("Content-Encoding: gzip\r\nContent-Encoding: gzip\r\n", Piles.gzip(gzip)),
            record("Content-Encoding: deflate\r\n", deflated(page, false)),
            record("Content-Encoding: deflate\r\n", deflated(page, true)),
            record("Content-Encoding: br\r\n", BROTLI),
            record("Content-Encoding: identity\r\n", page),
            record("Content-Encoding: gzip\r\n", page),
            record("Content-Length: 99999\r\n", page));

    assertThat(Piles.told(Piles.items(directory, "pile.warc", warc)))
        .hasSize(10)
        .allMatch("packed"::equals);
  }

  @Test
  void resourcesArePagesToo() throws IOException {
    byte[] warc =
        Piles.warc(
            Piles.resource("file:///a.txt", "text/plain", Piles.utf8("Hà Nội, ngày 10/5")),
            Piles.resource("file:///a.xhtml", "application/xhtml+xml", Piles.utf8("<html/>")),
            Piles.resource("file:///a.png", "image/png", new byte[9]));

    List<Item> items = Piles.items(directory, "pile.warc", warc);

    assertThat(items)
        .extracting(item -> ((Found) item).capture().metadata().mediaType().value())
        .containsExactly("text/plain", "application/xhtml+xml");
    assertThat(Piles.text(items.get(0))).isEqualTo("Hà Nội, ngày 10/5");
  }

  @Test
  void whatHoldsNoPageIsCounted() throws IOException {
    HttpRequest request = new HttpRequest.Builder("GET", "/").build();
    Path pile =
        Files.write(
            directory.resolve("pile.warc"),
            Piles.warc(
                new WarcRequest.Builder("http://a.example/").body(request).build(),
                Piles.response("http://a.example/", "301 Moved", HTML, new byte[0]),
                Piles.response("http://a.example/", "404 Not Found", HTML, Piles.utf8("no")),
                Piles.response("http://a.example/i", "Content-Type: image/png\r\n", new byte[4]),
                Piles.html("http://a.example/1", "one")));

    try (CaptureSource source = CaptureSource.open(pile)) {
      assertThat(Piles.told(List.of(source.next()))).containsExactly("one");
      assertThat(source.hasNext()).isFalse();
      assertThat(source.passedOver())
          .isEqualTo(
              Map.of(
                  PassedOver.OTHER_RECORD, 1L,
                  PassedOver.HTTP_STATUS, 2L,
                  PassedOver.OTHER_MEDIA, 1L));
      assertThat(source.bytesRead()).isEqualTo(source.size()).isEqualTo(Files.size(pile));
    }
  }

  @Test
  void aPageThatIsNotTakenSaysWhy() throws IOException {
    byte[] warc =
        Piles.warc(
            record("Content-Encoding: compress\r\n", new byte[3]),
            record("Content-Encoding: gzip, gzip, gzip\r\n", new byte[3]),
            record("", new byte[16 * 1024 * 1024 + 1]),
            Piles.html("http://a.example/1", "one"));

    List<Item> items = Piles.items(directory, "pile.warc", warc);

    assertThat(items.subList(0, 3))
        .extracting(item -> ((Skipped) item).problem().reason())
        .containsExactly(Skipped.ENCODING, Skipped.ENCODING, Rejection.TOO_LARGE);
    assertThat(Piles.told(items)).last().isEqualTo("one");
  }

  private static WarcRecord record(String header, byte[] body) {
    return Piles.response("http://a.example/", HTML + header, body);
  }

  private static byte[] deflated(byte[] page, boolean bare) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed, new Deflater(9, bare))) {
      out.write(page);
    }
    return packed.toByteArray();
  }
}
