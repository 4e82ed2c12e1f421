package dev.dateline.hostile;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.core.capture.Capture;
import dev.dateline.core.capture.CaptureMetadata;
import dev.dateline.core.capture.MediaType;
import dev.dateline.parsers.OutletParsers;
import dev.dateline.parsers.Outlets;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A page made to break the reader comes back as a reading, in time and in little memory. */
class HostileTest {

  private static final OutletParsers PARSERS = new OutletParsers(Outlets.all());
  private static final Path KEPT = Path.of("..", "seeds", "hostile");
  private static final String HEAP = "-Xmx512m";

  /** What a carrier may claim of a page; some are charsets, and one of those cannot encode. */
  private static final List<String> CLAIMS =
      List.of("utf-8", "gb2312", "big5", "utf-16", "utf-16be", "iso-2022-cn", "x-none", "", "\0");

  static List<Path> kept() throws IOException {
    try (Stream<Path> files = Files.walk(KEPT)) {
      return files
          .filter(file -> file.toString().endsWith(".txt") || file.toString().endsWith(".html"))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("kept")
  @Timeout(value = 60, unit = SECONDS, threadMode = ThreadMode.SEPARATE_THREAD)
  void everyKeptPageIsReadByTheLaws(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    Laws.hold(PARSERS.read(Capture.of(bytes)));
    Laws.hold(PARSERS.read(Capture.of(bytes, CaptureMetadata.of(kind(file)))));
  }

  @ParameterizedTest
  @MethodSource("kept")
  @Timeout(value = 60, unit = SECONDS, threadMode = ThreadMode.SEPARATE_THREAD)
  void aLyingCarrierBreaksNoLaw(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    for (String claim : CLAIMS) {
      CaptureMetadata metadata =
          CaptureMetadata.of(kind(file)).withCharset(claim).withUri("http://[" + claim);
      Laws.hold(PARSERS.read(Capture.of(bytes, metadata)));
    }
  }

  @ParameterizedTest
  @EnumSource
  @Timeout(value = 60, unit = SECONDS, threadMode = ThreadMode.SEPARATE_THREAD)
  void everyLargePageIsReadByTheLaws(HostilePages page) {
    Laws.hold(PARSERS.read(page.capture()));
  }

  @Test
  void noLargePageNeedsMuchMemory() throws IOException, InterruptedException {
    Process child =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                HEAP,
                "-cp",
                System.getProperty("java.class.path"),
                HostileTest.class.getName())
            .redirectErrorStream(true)
            .start();
    String printed = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(child.waitFor()).as(printed).isZero();
    assertThat(printed.lines()).hasSameSizeAs(HostilePages.values());
  }

  /** Reads every large page, in the little memory that the test gives it. */
  public static void main(String[] none) {
    for (HostilePages page : HostilePages.values()) {
      Capture capture = page.capture();
      System.out.println(page + " " + PARSERS.read(capture).getClass().getSimpleName());
    }
  }

  private static MediaType kind(Path file) {
    return file.startsWith(KEPT.resolve("html")) ? MediaType.HTML : MediaType.TEXT;
  }
}
