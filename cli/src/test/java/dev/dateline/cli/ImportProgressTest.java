package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How an import says how far it has come. */
class ImportProgressTest {
  private static final String LINE = "[0-9]+ captures?, [0-9]+ per second, [0-9]+ %";
  private static final int PAGES = 60;

  @TempDir private Path data;
  @TempDir private Path piles;
  private String pile = "";

  @BeforeEach
  void write() throws IOException {
    String lines =
        IntStream.range(0, PAGES)
            .mapToObj(i -> "{\"text\":\"Page number %d.\"}%n".formatted(i))
            .collect(Collectors.joining());
    pile = Files.writeString(piles.resolve("pile.jsonl"), lines).toString();
  }

  @Test
  void onATerminalOneLineIsWrittenAnewAndGoesInTheEnd() {
    Outcome watched =
        Shell.in(data).watched().ticking(Duration.ofMillis(100)).run("import", "--dry-run", pile);
    String[] written = watched.err().split("\r");
    assertThat(List.of(written).stream().filter(line -> line.matches(LINE)))
        .hasSizeBetween(PAGES / 3, PAGES)
        .last()
        .asString()
        .endsWith("100 %");
    assertThat(watched.err()).contains("\r" + " ".repeat(20)).endsWith("nothing was kept\n");
    assertThat(watched.out()).doesNotContain("per second");
  }

  @Test
  void elsewhereALineIsSaidEveryTenSecondsToThoseWhoWantMore() {
    Shell paper = Shell.in(data).ticking(Duration.ofSeconds(1));
    Outcome told = paper.run("import", "--dry-run", "-v", pile);
    assertThat(told.err().lines().filter(line -> line.matches(LINE)))
        .hasSizeBetween(PAGES / 10, PAGES / 5);
    assertThat(paper.run("import", "--dry-run", pile).err()).doesNotContain("per second");
  }

  @Test
  void whoWantsSilenceIsToldNothing() {
    Shell watched = Shell.in(data).watched().ticking(Duration.ofSeconds(20));
    assertThat(watched.run("import", "-q", pile).err()).isEmpty();
  }
}
