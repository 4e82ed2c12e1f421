package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import dev.dateline.core.archive.ArticleArchive;
import dev.dateline.core.archive.Change;
import dev.dateline.storage.SqliteArticleArchive;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Imports: what is taken, what is counted, and that nothing stops or repeats them. */
class ImportTest {
  @TempDir private Path data;
  @TempDir private Path pages;
  private Shell shell;

  @BeforeEach
  void open() {
    shell = Shell.in(data);
  }

  @Test
  void theFirstImportSaysWhatToTryNext() {
    Outcome first = shell.run("import", Seed.directory().toString());
    assertThat(first.exitCode()).isZero();
    assertThat(first.out()).containsPattern("created +5");
    String id = shell.run("list").lines().get(0).substring(0, 26);
    assertThat(first.err()).contains("dateline show ").contains("dateline search ");
    assertThat(shell.run("show", id).exitCode()).isZero();
  }

  @Test
  void aSecondImportChangesNothing() {
    shell.run("import", Seed.directory().toString());
    List<Change> before = changes();
    Outcome second = shell.run("import", Seed.directory().toString());
    assertThat(second.exitCode()).isZero();
    assertThat(second.out()).containsPattern("already there +5").containsPattern("created +0");
    assertThat(second.err()).contains("all of them are there already");
    assertThat(changes()).isEqualTo(before).hasSize(5);
  }

  @Test
  void oneBadFileNeverStopsTheOthers() throws IOException {
    write("a-empty.txt", new byte[0]);
    write("b-good.txt", Seed.all().get(0).bytes());
    write("c-binary.txt", new byte[] {0, 1, 2, (byte) 0xFF, 0, 3});
    write("d-good.txt", Seed.all().get(1).bytes());
    Outcome mixed = shell.run("import", pages.toString());
    assertThat(mixed.exitCode()).isEqualTo(1);
    assertThat(mixed.out()).containsPattern("created +2").containsPattern("rejected +2");
    assertThat(mixed.err()).contains("a-empty.txt: ").contains("c-binary.txt: ");
    assertThat(shell.run("list").lines()).hasSize(2);
  }

  @Test
  void aPageOfNoKnownOutletIsKeptWithoutAnArticle() throws IOException {
    write(
        "page.txt", "An unknown page.\n\nIt prints two lines.\n".getBytes(StandardCharsets.UTF_8));
    Outcome kept = shell.run("import", pages.toString());
    assertThat(kept.exitCode()).isZero();
    assertThat(kept.out()).containsPattern("not an article +1");
    assertThat(shell.run("stats").out()).containsPattern("Captures +1,");
  }

  @Test
  void moreThanOneGroupIsTakenInOrder() throws IOException {
    for (int i : IntStream.range(0, 150).toArray()) {
      write("%03d.txt".formatted(i), ("Page number " + i + ".\n").getBytes(StandardCharsets.UTF_8));
    }
    assertThat(shell.run("import", pages.toString()).out()).containsPattern("not an article +150");
    assertThat(shell.run("import", pages.toString()).out()).containsPattern("already there +150");
  }

  @Test
  void onlyCapturesOfADirectoryAreTakenButEveryFileThatIsNamed() throws IOException {
    byte[] page = Seed.all().get(0).bytes();
    write("pom.xml", page);
    write(".hidden.txt", page);
    write("target/built.txt", page);
    write("sub/deeper/page.HTM", page);
    Files.createSymbolicLink(pages.resolve("link.txt"), Seed.all().get(1).file().toAbsolutePath());
    assertThat(shell.run("import", pages.toString()).out())
        .containsPattern("created +1")
        .containsPattern("rejected +0");
    assertThat(shell.run("import", pages.resolve("pom.xml").toString()).out())
        .containsPattern("already there +1");
  }

  @Test
  void aListNamesMorePaths() throws IOException {
    Path list = pages.resolve("list");
    Files.writeString(
        list, "# the first two\n" + Seed.all().get(0).path() + "\n\n" + Seed.all().get(1).path());
    assertThat(shell.run("import", "@" + list).out()).containsPattern("created +2");
  }

  @Test
  void standardInputIsOneCapture() {
    Outcome read = shell.reading(Seed.all().get(0).bytes()).run("import", "-");
    assertThat(read.out()).containsPattern("created +1");
  }

  @Test
  void aRehearsalKeepsNothing() {
    Outcome rehearsal = shell.run("import", "--dry-run", Seed.directory().toString());
    assertThat(rehearsal.out()).containsPattern("created +5");
    assertThat(data.resolve("archive.dateline")).doesNotExist();
    shell.run("import", Seed.all().get(0).path());
    List<Change> before = changes();
    assertThat(shell.run("import", "--dry-run", Seed.directory().toString()).out())
        .containsPattern("created +4")
        .containsPattern("already there +1");
    assertThat(changes()).isEqualTo(before);
  }

  @Test
  void aReportHasOneLineForEachItemThatFailed() throws IOException {
    Path empty = write("it's empty.txt", new byte[0]);
    Path report = pages.resolve("report.jsonl");
    Outcome failed =
        shell.run(
            "import", "--report", report.toString(), empty.toString(), Seed.all().get(0).path());
    assertThat(failed.exitCode()).isEqualTo(1);
    List<String> lines = Files.readAllLines(report);
    assertThat(lines).hasSize(1);
    var item = JsonParser.parseString(lines.get(0)).getAsJsonObject();
    assertThat(item.get("path").getAsString()).isEqualTo(empty.toString());
    assertThat(item.get("label").getAsString()).isEqualTo(empty.toString());
    assertThat(item.get("reason").getAsString()).isEqualTo("CAPTURE_EMPTY");
    assertThat(item.get("command").getAsString()).contains("'\\''s empty.txt'");
  }

  @Test
  void anImportStopsWhenMoreFailThanMay() throws IOException {
    Path pile = write("pile.jsonl", "{\"no\": 1}\n".repeat(10).getBytes(StandardCharsets.UTF_8));
    String seed = Seed.all().get(0).path();
    Outcome stopped = shell.run("import", "--max-rejections", "3", pile.toString(), seed);
    assertThat(stopped.exitCode()).isEqualTo(1);
    assertThat(stopped.out()).containsPattern("rejected +4").containsPattern("created +0");
    assertThat(stopped.err()).contains("stopped, for 4 items failed; files left: 2");
    Outcome enough = shell.run("import", "--max-rejections", "10", pile.toString(), seed);
    assertThat(enough.out()).containsPattern("rejected +10").containsPattern("created +1");
    assertThat(shell.run("import", "--fail-fast", pile.toString()).out())
        .containsPattern("rejected +1");
  }

  @Test
  void theAddressOfAPageIsTheIdentityOfItsArticle() {
    String uri = "https://ngaynay.vn/mot-bai-post123.html";
    Seed seed = Seed.all().get(1);
    shell.run("import", "--uri", uri, seed.path());
    ReadArticle article = ReadArticle.of(shell.run("list", "--json").out(), seed.text());
    assertThat(article.text("provenance.canonicalUri")).hasValue(uri);
    assertThat(shell.run("import", "--uri", uri, Seed.directory().toString()).exitCode())
        .isEqualTo(2);
  }

  private Path write(String name, byte[] bytes) throws IOException {
    Path file = pages.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, bytes);
  }

  private List<Change> changes() {
    InstantSource never = InstantSource.fixed(Instant.EPOCH);
    try (ArticleArchive archive =
        SqliteArticleArchive.open(data.resolve("archive.dateline"), never)) {
      return archive.changes(0, 1000);
    }
  }
}
