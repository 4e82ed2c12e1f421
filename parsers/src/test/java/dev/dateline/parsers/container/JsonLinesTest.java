package dev.dateline.parsers.container;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.core.capture.CaptureMetadata;
import dev.dateline.core.capture.MediaType;
import dev.dateline.core.capture.Rejection;
import dev.dateline.parsers.container.Item.Damaged;
import dev.dateline.parsers.container.Item.Found;
import dev.dateline.parsers.container.Item.Skipped;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class JsonLinesTest {

  @TempDir Path directory;

  @Test
  void everyLineIsAPageWithItsAddressAndTime() throws IOException {
    List<Item> items =
        read(
            "\uFEFF{\"url\": \"http://a.example/1\", \"html\": \"<html>\\u4e2d</html>\","
                + " \"captured\": \"2022-05-10T08:00:00+07:00\", \"more\": [{\"a\": 1}]}",
            "",
            "{\"text\": \"中文\", \"captured\": \"2022-05-10T08:00:00\", \"url\": null}\r");

    assertThat(items).extracting(Piles::text).containsExactly("<html>中</html>", "中文");
    assertThat(items.get(1).label()).endsWith("pile.jsonl:3");
    assertThat(((Found) items.get(0)).capture().metadata())
        .isEqualTo(
            new CaptureMetadata(
                MediaType.HTML,
                Optional.of("UTF-8"),
                Optional.of("http://a.example/1"),
                Optional.of(Instant.parse("2022-05-10T01:00:00Z")),
                Optional.empty()));
    assertThat(((Found) items.get(1)).capture().metadata())
        .isEqualTo(CaptureMetadata.of(MediaType.TEXT).withCharset("UTF-8"));
  }

  @Test
  void aDamagedLineLeavesTheOthersWhole() throws IOException {
    String whole = "{\"text\": \"whole\"}";
    List<Item> items =
        read(
            whole,
            "{\"text\": \"cut",
            "{\"text\": \"half \\ud83d\"}",
            "{\"text\": [\"no string\"]}",
            "[]",
            "{\"text\": \"a\"} {}",
            "{'text': 'lenient'}",
            "{\"a\":" + "[".repeat(10_000),
            whole);

    assertThat(Piles.told(items)).startsWith("whole").endsWith("whole").hasSize(9);
    assertThat(items.subList(1, 8)).allMatch(Damaged.class::isInstance);
    assertThat(((Damaged) items.get(1)).offset()).isEqualTo(whole.length() + 1L);
    assertThat(((Damaged) items.get(1)).problem().detail())
        .startsWith("The line is not a JSON object: ")
        .doesNotContain("http");
  }

  @Test
  void bytesThatAreNoUtf8AreDamage() throws IOException {
    byte[] bytes = Piles.utf8("{\"text\": \"a\"}\n{\"text\": \"b\"}\n");
    bytes[10] = (byte) 0xFF;

    assertThat(Piles.told(Piles.items(directory, "pile.jsonl", bytes)))
        .containsExactly("Damaged", "b");
  }

  @Test
  void anObjectWithoutAPageIsSkipped() throws IOException {
    assertThat(((Skipped) read("{\"url\": \"http://a.example/\"}").get(0)).problem().reason())
        .isEqualTo(Skipped.NO_PAGE);
  }

  @Test
  void aLineOfAnyLengthLeavesTheNextWhole() throws IOException {
    List<Item> items =
        read("{\"text\": \"" + "a".repeat(40_000_000) + "\"}", "{\"text\": \"next\"}");

    assertThat(((Skipped) items.get(0)).problem().reason()).isEqualTo(Rejection.TOO_LARGE);
    assertThat(Piles.told(items)).last().isEqualTo("next");
  }

  @Test
  void gzippedLinesAreReadUpToTheDamage() throws IOException {
    byte[] first = Piles.gzip(Piles.utf8("{\"text\": \"one\"}\n{\"text\": \"two\"}\n"));
    byte[] pile = Piles.joined(first, Piles.gzip(Piles.utf8("{\"text\": \"three\"}\n")));

    assertThat(Piles.told(Piles.items(directory, "pile.jsonl.gz", pile)))
        .containsExactly("one", "two", "three");
    pile[first.length + 1] ^= 1;
    assertThat(Piles.told(Piles.items(directory, "pile.jsonl.gz", pile)))
        .containsExactly("one", "two", "Damaged");
    assertThat(
            Piles.told(
                Piles.items(directory, "a.jsonl.gz", Arrays.copyOf(first, first.length - 9))))
        .endsWith("Damaged");
  }

  private List<Item> read(String... lines) throws IOException {
    return Piles.items(directory, "pile.jsonl", Piles.utf8(String.join("\n", lines)));
  }
}
