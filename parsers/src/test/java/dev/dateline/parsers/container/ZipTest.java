package dev.dateline.parsers.container;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.parsers.container.Item.Damaged;
import dev.dateline.parsers.container.Item.Skipped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ZipTest {

  @TempDir Path directory;

  @Test
  void everyPageIsFoundUnderItsName() throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put("a/", new byte[0]);
    entries.put("a/b.html", Piles.utf8(Piles.page("one")));
    entries.put("a/tin tức.txt", Piles.utf8("two"));
    entries.put("a/saved", Piles.utf8(Piles.page("three")));
    entries.put("a/b.css", Piles.utf8("p {}"));
    entries.put("__MACOSX/a/._b.html", new byte[20]);

    Path pile = write(entries, StandardCharsets.UTF_8);

    try (CaptureSource source = CaptureSource.open(pile)) {
      assertThat(List.of(source.next(), source.next(), source.next()))
          .extracting(Item::label)
          .containsExactly(pile + "!a/b.html", pile + "!a/tin tức.txt", pile + "!a/saved");
      assertThat(source.hasNext()).isFalse();
      assertThat(source.passedOver()).isEqualTo(Map.of(PassedOver.OTHER_MEDIA, 2L));
      assertThat(source.bytesRead()).isPositive().isLessThanOrEqualTo(source.size());
    }
  }

  @Test
  void aNameIsALabelAndTouchesNoDisk() throws IOException {
    Path pile =
        write(Map.of("../../outside.html", Piles.utf8(Piles.page("one"))), StandardCharsets.UTF_8);

    List<Item> items = Piles.items(pile);

    assertThat(items.get(0).label()).endsWith("pile.zip!../../outside.html");
    try (Stream<Path> files = Files.walk(directory)) {
      assertThat(files).containsExactly(directory, pile);
    }
  }

  @Test
  void namesInAnotherCharsetHideNoPage() throws IOException {
    Path pile = write(Map.of("新闻.html", Piles.utf8(Piles.page("one"))), Charset.forName("GB18030"));

    assertThat(Piles.told(Piles.items(pile))).containsExactly("one");
  }

  @Test
  void whatIsItselfAPileIsSkipped() throws IOException {
    byte[] inner = Files.readAllBytes(write(Map.of("a.txt", new byte[1]), StandardCharsets.UTF_8));
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put("inner.zip", inner);
    entries.put("pile.warc", Piles.warc(Piles.html("http://a.example/", "one")));

    List<Item> items = Piles.items(write(entries, StandardCharsets.UTF_8));

    assertThat(items)
        .extracting(item -> ((Skipped) item).problem().reason())
        .containsExactly(Skipped.NESTED, Skipped.NESTED);
  }

  @Test
  void aBombIsStoppedAndTheNextPageFound() throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put("bomb.html", new byte[15 << 20]);
    entries.put("next.html", Piles.utf8(Piles.page("next")));

    List<Item> items = Piles.items(write(entries, StandardCharsets.UTF_8));

    assertThat(Piles.told(items)).containsExactly("Skipped", "next");
    assertThat(((Skipped) items.get(0)).problem().reason()).isEqualTo(Skipped.BOMB);
  }

  @Test
  void aDamagedEntryLeavesTheOthersWhole() throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put("one.html", Piles.utf8(Piles.page("one")));
    entries.put("two.html", Piles.utf8(Piles.page("two")));
    Path pile = write(entries, StandardCharsets.UTF_8);
    byte[] bytes = Files.readAllBytes(pile);
    bytes[50] ^= 0x11;

    assertThat(Piles.told(Piles.items(directory, "pile.zip", bytes)))
        .containsExactly("Damaged", "two");
    assertThat(Piles.items(directory, "pile.zip", Arrays.copyOf(bytes, bytes.length - 30)))
        .singleElement()
        .isInstanceOf(Damaged.class);
  }

  private Path write(Map<String, byte[]> entries, Charset names) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, names)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
      }
    }
    return Files.write(directory.resolve("pile.zip"), bytes.toByteArray());
  }
}
