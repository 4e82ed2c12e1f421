package dev.dateline.parsers.container;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.parsers.container.Item.Damaged;
import dev.dateline.parsers.container.Item.Skipped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.WarcCompression;

final class DamageTest {

  private static final byte[] ONE = warc("one");
  private static final byte[] TWO = warc("two");
  private static final byte[] SIX = warc("six");

  @TempDir Path directory;

  @Test
  void aWrongLengthSwallowsNoOtherRecord() throws IOException {
    String two = new String(TWO, StandardCharsets.ISO_8859_1);
    for (String length : List.of("99999", "9", "-1", "x", "9223372036854775807")) {
      byte[] wrong =
          two.replaceFirst("Content-Length: \\d+", "Content-Length: " + length)
              .getBytes(StandardCharsets.ISO_8859_1);

      List<Item> items =
          Piles.items(directory, "pile.warc", Piles.joined(ONE, wrong, SIX, ONE, SIX));

      assertThat(Piles.told(items)).containsExactly("one", "Damaged", "six", "one", "six");
      assertThat(((Damaged) items.get(1)).offset()).isEqualTo(ONE.length);
    }
  }

  @Test
  void aFlippedByteHarmsNoOtherRecord() throws IOException {
    byte[] pile = Piles.joined(ONE, TWO, SIX);
    for (int i = 0; i < TWO.length; i++) {
      byte[] flipped = pile.clone();
      flipped[ONE.length + i] ^= 0x15;

      List<String> told = Piles.told(Piles.items(directory, "pile.warc", flipped));

      assertThat(told).as("byte %d", i).startsWith("one").endsWith("six").hasSizeBetween(2, 4);
    }
  }

  @Test
  void aFlippedByteHarmsNoOtherMember() throws IOException {
    byte[] one = packed("one");
    byte[] two = packed("two");
    byte[] pile = Piles.joined(one, two, packed("six"), packed("ten"));
    for (int i = 0; i < two.length; i++) {
      byte[] flipped = pile.clone();
      flipped[one.length + i] ^= 0x15;

      List<Item> items = Piles.items(directory, "pile.warc.gz", flipped);

      List<String> told = Piles.told(items);
      assertThat(told).as("byte %d", i).startsWith("one").endsWith("six", "ten").hasSize(4);
      if (items.get(1) instanceof Damaged damaged) {
        assertThat(damaged.offset()).isEqualTo(one.length);
      }
    }
  }

  @Test
  void aFileCutAnywhereKeepsWhatIsWhole() throws IOException {
    for (byte[] pile :
        List.of(Piles.joined(ONE, TWO), Piles.joined(packed("one"), packed("two")))) {
      int first = pile[0] == 'W' ? ONE.length : packed("one").length;
      for (int length = first + 5; length < pile.length - 4; length++) {
        List<Item> items = Piles.items(directory, "pile.warc.gz", Arrays.copyOf(pile, length));

        assertThat(Piles.told(items)).as("%d bytes", length).containsExactly("one", "Damaged");
      }
    }
  }

  @Test
  void aDamagedBeginningIsPassed() throws IOException {
    byte[] garbage = new byte[100_000];
    new Random(7).nextBytes(garbage);

    assertThat(
            Piles.told(
                Piles.items(directory, "a.warc", Piles.joined(garbage, Piles.utf8("\n"), ONE))))
        .containsExactly("Damaged", "one");
    assertThat(
            Piles.told(Piles.items(directory, "a.warc.gz", Piles.joined(garbage, packed("one")))))
        .containsExactly("Damaged", "one");
  }

  @Test
  void aDamagedPageLeavesItsRecordWhole() throws IOException {
    byte[] gzip = Piles.gzip(Piles.utf8(Piles.page("two")));
    byte[] cut =
        Piles.warc(
            Piles.response(
                "http://a.example/",
                "Content-Type: text/html\r\nContent-Encoding: gzip\r\n",
                Arrays.copyOf(gzip, gzip.length - 12)));

    assertThat(Piles.told(Piles.items(directory, "a.warc", Piles.joined(ONE, cut, SIX))))
        .containsExactly("one", "Damaged", "six");
  }

  @Test
  void noBytesWhateverMakeItThrow() throws IOException {
    Random random = new Random(20220510);
    List<byte[]> seeds = new ArrayList<>(List.of(ONE, packed("two"), Piles.joined(ONE, TWO)));
    seeds.add(Piles.gzip(Piles.joined(ONE, TWO, SIX)));
    seeds.add(Piles.utf8("{\"url\":\"u\",\"text\":\"t\"}\n{\"html\":\"h\"}\n"));
    for (int round = 0; round < 300; round++) {
      byte[] bytes = seeds.get(round % seeds.size()).clone();
      int[] places = IntStream.range(0, 1 + random.nextInt(20)).toArray();
      for (int ignored : places) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      assertThat(Piles.items(directory, "any", bytes)).hasSizeLessThan(20);
    }
  }

  @Test
  void aHeaderWithoutEndIsDamage() throws IOException {
    byte[] header = new byte[1 << 20];
    Arrays.fill(header, (byte) 'a');
    byte[] endless =
        Piles.warc(
            Piles.response("http://a.example/", "200 OK\r\nA: " + "a".repeat(1 << 20), "", header));

    assertThat(
            Piles.told(
                Piles.items(
                    directory,
                    "a.warc",
                    Piles.joined(
                        ONE,
                        endless,
                        Piles.utf8("WARC/1.0\r\nA: "),
                        header,
                        Piles.utf8("\n"),
                        SIX))))
        .containsExactly("one", "Damaged", "Damaged", "six");
  }

  @Test
  void aBombIsStoppedAndTheNextPageFound() throws IOException {
    byte[] gibibyte = Bombs.gzipInGzip(1024);
    assertThat(gibibyte).hasSizeLessThan(8192);
    byte[] inside =
        Piles.warc(
            Piles.response(
                "http://a.example/",
                "Content-Type: text/html\r\nContent-Encoding: gzip, gzip\r\n",
                gibibyte));
    byte[] member = Bombs.member(1 << 25);

    List<Item> plain = Piles.items(directory, "a.warc", Piles.joined(inside, SIX));
    List<Item> packed = Piles.items(directory, "a.warc.gz", Piles.joined(member, packed("six")));
    List<Item> alone = Piles.items(directory, "a.html.gz", gibibyte);

    assertThat(Piles.told(plain)).containsExactly("Skipped", "six");
    assertThat(Piles.told(packed)).containsExactly("Skipped", "six");
    assertThat(Piles.told(alone)).containsExactly("Skipped");
    assertThat(((Skipped) alone.get(0)).problem().reason()).isEqualTo(Skipped.BOMB);
  }

  private static byte[] warc(String words) {
    return Piles.warc(Piles.html("http://a.example/" + words, words));
  }

  private static byte[] packed(String words) {
    return Piles.warc(WarcCompression.GZIP, Piles.html("http://a.example/" + words, words));
  }
}
