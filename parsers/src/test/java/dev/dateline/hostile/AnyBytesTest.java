package dev.dateline.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.dateline.core.archive.FilterParser;
import dev.dateline.core.capture.Capture;
import dev.dateline.core.capture.CaptureMetadata;
import dev.dateline.core.capture.MediaType;
import dev.dateline.core.search.QueryParser;
import dev.dateline.core.search.QuerySyntaxException;
import dev.dateline.parsers.OutletParsers;
import dev.dateline.parsers.Outlets;
import dev.dateline.parsers.container.CaptureSource;
import dev.dateline.parsers.container.Item;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/**
 * Fuzz targets: any bytes, read in every way there is. An ordinary build runs what the fuzzer has
 * kept in {@code AnyBytesTestInputs}. With {@code JAZZER_FUZZ=1} one target searches on:
 *
 * <pre>
 * JAZZER_FUZZ=1 mvn -pl parsers -am test -Dtest='AnyBytesTest#text' \
 *     -Dsurefire.failIfNoSpecifiedTests=false
 * </pre>
 */
class AnyBytesTest {

  private static final OutletParsers PARSERS = new OutletParsers(Outlets.all());
  private static final Instant CAPTURED = Instant.parse("2026-02-03T04:05:06Z");

  @FuzzTest(maxDuration = "10m")
  void text(byte[] bytes) {
    Laws.hold(PARSERS.read(Capture.of(bytes, CaptureMetadata.of(MediaType.TEXT))));
  }

  @FuzzTest(maxDuration = "10m")
  void html(byte[] bytes) {
    Laws.hold(PARSERS.read(Capture.of(bytes, CaptureMetadata.of(MediaType.HTML))));
  }

  /** The first line is the address, a clue to the date that others have written. */
  @FuzzTest(maxDuration = "10m")
  void dates(byte[] bytes) {
    String address = new String(bytes, StandardCharsets.UTF_8).lines().findFirst().orElse("");
    CaptureMetadata metadata =
        CaptureMetadata.of(MediaType.sniff(bytes)).withUri(address).withCaptureTime(CAPTURED);
    Laws.hold(PARSERS.read(Capture.of(bytes, metadata)));
  }

  @FuzzTest(maxDuration = "10m")
  void filter(byte[] bytes) {
    String filter = new String(bytes, StandardCharsets.UTF_8);
    try {
      assertThat(FilterParser.parse(filter)).isNotNull();
    } catch (QuerySyntaxException e) {
      assertThat(e.offset()).isBetween(0, filter.length());
    }
  }

  @FuzzTest(maxDuration = "10m")
  void query(byte[] bytes) {
    String query = new String(bytes, StandardCharsets.UTF_8);
    try {
      assertThat(QueryParser.words(query)).isNotNull();
      assertThat(QueryParser.phrase(query)).isNotNull();
      assertThat(QueryParser.operators(query)).isNotNull();
    } catch (QuerySyntaxException e) {
      assertThat(e.offset()).isBetween(0, query.length());
    }
  }

  @FuzzTest(maxDuration = "10m")
  void warc(byte[] bytes) throws IOException {
    Path file = Files.createTempFile("any-bytes", ".warc");
    try {
      Files.write(file, bytes);
      try (CaptureSource source = CaptureSource.open(file)) {
        while (source.hasNext()) {
          Item item = source.next();
          assertThat(item.label()).startsWith(file.toString());
        }
        assertThat(source.bytesRead()).isLessThanOrEqualTo(bytes.length);
      }
    } finally {
      Files.delete(file);
    }
  }
}
