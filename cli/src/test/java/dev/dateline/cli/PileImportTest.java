package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of captures: all that is in them is taken or told, each with its label. */
class PileImportTest {
  private static final byte[] ONE = Seed.all().get(0).bytes();
  private static final byte[] TWO = Seed.all().get(1).bytes();
  private static final String TEXT = "text/plain; charset=utf-8";

  @TempDir private Path data;
  @TempDir private Path piles;
  private Shell shell;

  @BeforeEach
  void open() {
    shell = Shell.in(data);
  }

  @Test
  void everyPageOfEveryKindOfFileIsTaken() throws IOException {
    write(
        "a.warc",
        Pile.response("200 OK", TEXT, ONE),
        Pile.record("resource", TEXT, Seed.all().get(2).bytes()));
    write("b.warc.gz", Pile.gzip(Pile.response("200 OK", TEXT, TWO)));
    write("c.jsonl.gz", Pile.gzip(Pile.line(Seed.all().get(3).bytes())));
    write("d.zip", Pile.zip("sub/page.txt", Seed.all().get(4).bytes()));
    write("e.txt.gz", Pile.gzip(ONE));
    Outcome all = shell.run("import", piles.toString());
    assertThat(all.exitCode()).as(all.err()).isZero();
    assertThat(all.out()).containsPattern("created +5").containsPattern("already there +1");
    assertThat(shell.run("import", piles.toString()).out()).containsPattern("already there +6");
  }

  @Test
  void whatCannotBeTakenIsOneLineAndTheRestIsTaken() throws IOException {
    Path pile =
        write("p.jsonl", Pile.line(ONE), Pile.utf8("{\"no\":1}\n{broken\n"), Pile.line(TWO));
    Path report = piles.resolve("report");
    Outcome mixed = shell.run("import", "--report", report.toString(), pile.toString());
    assertThat(mixed.exitCode()).isEqualTo(1);
    assertThat(mixed.out()).containsPattern("created +2").containsPattern("rejected +2");
    List<String> said = mixed.err().lines().filter(line -> line.contains("p.jsonl")).toList();
    assertThat(said).hasSize(2);
    assertThat(said.get(0)).startsWith(pile + ":2: The object has neither");
    assertThat(said.get(1)).startsWith(pile + ":3: ").contains("take another copy");
    JsonObject line = JsonParser.parseString(Files.readAllLines(report).get(0)).getAsJsonObject();
    assertThat(line.get("path").getAsString()).isEqualTo(pile.toString());
    assertThat(line.get("label").getAsString()).isEqualTo(pile + ":2");
    assertThat(line.get("reason").getAsString()).isEqualTo("NO_PAGE");
    assertThat(line.get("command").getAsString()).isEqualTo("dateline import '" + pile + "'");
  }

  @Test
  void whatNobodyExpectsAnArticleFromIsCountedAndNoFailure() throws IOException {
    Path pile =
        write(
            "p.warc",
            Pile.record("request", "application/http; msgtype=request", Pile.utf8("GET /\r\n")),
            Pile.response("404 Not Found", "text/html", Pile.utf8("gone")),
            Pile.response("200 OK", "image/png", new byte[] {1, 2, 3}),
            Pile.response("200 OK", TEXT, ONE));
    Outcome taken = shell.run("import", pile.toString());
    assertThat(taken.exitCode()).isZero();
    assertThat(taken.out())
        .containsPattern("created +1")
        .containsPattern("no response +1 +requests")
        .containsPattern("no page +1 +redirects")
        .containsPattern("no text +1 +pictures");
    assertThat(shell.run("import", Seed.directory().toString()).out()).doesNotContain("passed");
  }

  @Test
  void aFileOfCapturesIsNotOnePage() throws IOException {
    for (Path pile :
        List.of(
            write("p.warc", Pile.response("200 OK", TEXT, ONE)),
            write("p.jsonl", Pile.line(ONE)),
            write("p.zip", Pile.zip("page.txt", ONE)))) {
      for (String command : List.of("parse", "explain")) {
        Outcome refused = shell.run(command, pile.toString());
        assertThat(refused.exitCode()).isEqualTo(65);
        assertThat(refused.err()).contains(pile + ": a file of captures", "dateline import");
      }
      Outcome named = shell.run("import", "--uri", "https://news.example/", pile.toString());
      assertThat(named.exitCode()).isEqualTo(1);
      assertThat(named.err()).contains("not one page");
    }
  }

  @Test
  void aGzippedPageIsReadAsThePage() throws IOException {
    Path packed = write("page.txt.gz", Pile.gzip(ONE));
    assertThat(shell.run("parse", "--json", packed.toString()))
        .isEqualTo(shell.run("parse", "--json", Seed.all().get(0).path()));
  }

  @Test
  void aDamagedFileSaysWhatToDo() throws IOException {
    byte[] packed = Pile.gzip(ONE);
    packed[packed.length / 2] ^= 0x55;
    Path damaged = write("page.txt.gz", packed);
    Outcome refused = shell.run("parse", damaged.toString());
    assertThat(refused.exitCode()).isEqualTo(65);
    assertThat(refused.err()).contains("take another copy of the file").doesNotContain("\tat ");
  }

  @Test
  void whatOthersWroteIntoALabelActsOnNoTerminal() throws IOException {
    Path zip = write("p.zip", Pile.zip("\u001b[2J\u202e.txt", new byte[0]));
    Outcome refused = shell.run("import", zip.toString());
    assertThat(refused.err()).contains("p.zip!\\u001B[2J\\u202E.txt").doesNotContain("\u001b");
  }

  @Test
  void aFileOfMoreThanOneGroupIsTakenToItsEnd() throws IOException {
    byte[][] lines =
        IntStream.range(0, 150)
            .mapToObj(i -> Pile.line(Pile.utf8("Page number " + i + ".\n")))
            .toArray(byte[][]::new);
    Path pile = write("p.jsonl", lines);
    assertThat(shell.run("import", pile.toString()).out()).containsPattern("not an article +150");
    assertThat(shell.run("import", "--dry-run", pile.toString(), pile.toString()).out())
        .containsPattern("already there +300");
    assertThat(shell.run("import", pile.toString()).out()).containsPattern("already there +150");
  }

  @Test
  void aRehearsalCountsAPageOnceThoughItForgetsItsGroup() throws IOException {
    byte[][] lines =
        IntStream.range(0, 200)
            .mapToObj(i -> Pile.line(Pile.utf8("Page number " + i % 100 + ".\n")))
            .toArray(byte[][]::new);
    assertThat(shell.run("import", "--dry-run", write("p.jsonl", lines).toString()).out())
        .containsPattern("not an article +100")
        .containsPattern("already there +100");
  }

  @Test
  void aFileMuchLargerThanTheMemoryIsReadThrough() throws Exception {
    Path pile = piles.resolve("p.jsonl");
    byte[] line = Pile.line(Pile.utf8(("Words of a long page ".repeat(100) + "\n").repeat(500)));
    try (OutputStream out = Files.newOutputStream(pile)) {
      for (int i = 0; i < 200; i++) {
        out.write(line);
      }
    }
    assertThat(Files.size(pile)).isGreaterThan(200L << 20);
    List<String> command =
        List.of(
            Jdk.running().java(),
            "-Xmx160m",
            "-cp",
            System.getProperty("java.class.path"),
            "dev.dateline.cli.Main",
            "--archive",
            data.resolve("large.dateline").toString(),
            "import",
            pile.toString());
    try (Child child = Child.start(command)) {
      Outcome read = child.outcome();
      assertThat(read.exitCode()).as(read.err()).isZero();
      assertThat(read.out()).containsPattern("already there +199");
    }
  }

  private Path write(String name, byte[]... parts) throws IOException {
    return Files.write(piles.resolve(name), Pile.joined(parts));
  }
}
