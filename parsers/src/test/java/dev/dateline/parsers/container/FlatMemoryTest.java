package dev.dateline.parsers.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FlatMemoryTest {

  private static final int PAGE = 1 << 18;
  private static final int PAGES = 800;

  @TempDir Path directory;

  @Test
  void aPileMuchLargerThanTheHeapIsReadThrough() throws Exception {
    Path pile = directory.resolve("pile.warc.gz");
    byte[] member = member();
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(pile))) {
      for (int i = 0; i < PAGES; i++) {
        out.write(member);
      }
    }
    assertThat(Files.size(pile)).isGreaterThan(200_000_000);

    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    Process child =
        new ProcessBuilder(
                java.toString(),
                "-Xmx64m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Count.class.getName(),
                pile.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(child.waitFor()).as(said).isZero();
    assertThat(said.strip()).isEqualTo(PAGES + " pages");
  }

  /** A page of noise, stored and not deflated, so that the test spends its time on reading. */
  private static byte[] member() throws IOException {
    byte[] noise = new byte[PAGE];
    new Random(1).nextBytes(noise);
    byte[] record =
        Piles.warc(Piles.response("http://a.example/", "Content-Type: text/html\r\n", noise));
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (Stored out = new Stored(packed)) {
      out.write(record);
    }
    return packed.toByteArray();
  }

  private static final class Stored extends GZIPOutputStream {
    Stored(OutputStream out) throws IOException {
      super(out);
      def.setLevel(Deflater.NO_COMPRESSION);
    }
  }

  /** What the child runs. */
  static final class Count {
    private Count() {}

    public static void main(String[] arguments) throws IOException {
      int pages = 0;
      try (CaptureSource source = CaptureSource.open(Path.of(arguments[0]))) {
        while (source.hasNext()) {
          pages += source.next() instanceof Item.Found ? 1 : 0;
        }
      }
      System.out.println(pages + " pages");
    }
  }
}
