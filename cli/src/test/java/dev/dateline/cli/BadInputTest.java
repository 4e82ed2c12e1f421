package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bad input: each a clear message, the documented exit code, and no loss of what went before. */
class BadInputTest {
  @TempDir private Path data;
  @TempDir private Path pages;

  @Test
  void anEmptyFileIsUnreadable() throws IOException {
    Path empty = Files.write(pages.resolve("empty.txt"), new byte[0]);
    refused(65, empty + ": The capture holds no printed character.", "parse", empty.toString());
    refused(65, "no printed character", "explain", empty.toString());
  }

  @Test
  void aBinaryFileIsUnreadable() throws IOException {
    Path binary = Files.write(pages.resolve("page.jpg"), new byte[] {0, 1, 2, (byte) 0x89, 0, 5});
    refused(65, "no text", "parse", binary.toString());
  }

  @Test
  void fiftyMegabytesOfOneLineAreTurnedAwayUnread() throws IOException {
    byte[] line = new byte[50_000_000];
    Arrays.fill(line, (byte) 'a');
    Path large = Files.write(pages.resolve("large.txt"), line);
    refused(65, "more than 16777216 bytes", "parse", large.toString());
    Outcome imported = Shell.in(data).run("import", large.toString(), Seed.all().get(0).path());
    assertThat(imported.exitCode()).isEqualTo(1);
    assertThat(imported.out()).containsPattern("created +1").containsPattern("rejected +1");
    Outcome streamed = Shell.in(data).reading(line).run("parse", "-");
    assertThat(streamed.exitCode()).isEqualTo(65);
    assertThat(streamed.err()).contains("standard input: more than 16777216 bytes");
  }

  @Test
  void aFewBytesThatAreNotUtf8AreAFinding() throws IOException {
    byte[] page = Seed.all().get(1).bytes();
    page[10] = (byte) 0xFF;
    Path odd = Files.write(pages.resolve("odd.txt"), page);
    Outcome read = Shell.in(data).run("parse", "--json", odd.toString());
    assertThat(read.exitCode()).isZero();
    assertThat(read.out()).contains("MALFORMED_TEXT");
    assertThat(read.err()).contains(odd + ": read all the same: 2 byte sequences are not UTF-8");
    Outcome imported = Shell.in(data).run("import", odd.toString());
    assertThat(imported.exitCode()).isZero();
    assertThat(imported.err()).contains(odd + ": read all the same: ");
  }

  @Test
  void aMissingFileIsNoInput() {
    refused(66, "nowhere.txt: no such file", "parse", "nowhere.txt");
    refused(66, "nowhere.txt: no such file", "explain", "nowhere.txt");
    refused(66, "nowhere.txt: no such file", "import", "nowhere.txt");
  }

  @Test
  void aDirectoryWithoutCapturesIsNoInput() {
    refused(66, pages + ": no captures there", "import", pages.toString());
    refused(66, "a directory; `dateline import` reads", "parse", pages.toString());
    assertThat(data.resolve("archive.dateline")).doesNotExist();
  }

  @Test
  void aFileWithoutLeaveToReadItIsNoInput() throws IOException {
    Path secret = Files.write(pages.resolve("secret.txt"), Seed.all().get(0).bytes());
    Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("---------"));
    assumeFalse(Files.isReadable(secret), "SKIPPED: the superuser may read everything");
    refused(66, "no leave to read it", "parse", secret.toString());
    Outcome imported = Shell.in(data).run("import", pages.toString(), Seed.all().get(1).path());
    assertThat(imported.exitCode()).isEqualTo(1);
    assertThat(imported.out()).containsPattern("created +1").containsPattern("rejected +1");
  }

  @Test
  void aFileThatBreaksWhileItIsReadIsAnIoFailure() {
    assumeTrue(Files.exists(Path.of("/proc/self/mem")), "SKIPPED: needs Linux");
    refused(74, "/proc/self/mem: reading failed", "parse", "/proc/self/mem");
  }

  @Test
  void aPageOfNoKnownOutletHasNoArticle() throws IOException {
    Path page = Files.writeString(pages.resolve("page.txt"), "Nobody knows this page.\n");
    refused(1, "OUTLET_UNRECOGNISED", "parse", page.toString());
    Outcome explained = Shell.in(data).run("explain", "--plain", page.toString());
    assertThat(explained).isEqualTo(new Outcome(0, "1\tUNKNOWN\tNobody knows this page.\n", ""));
  }

  @Test
  void noArchiveIsNoInput() {
    refused(66, "no archive there; make one with `dateline import PATH`", "list");
    assertThat(data.resolve("archive.dateline")).doesNotExist();
  }

  @Test
  void aFileThatIsNoArchiveIsLeftAsItIs() throws IOException {
    Path file =
        Files.writeString(pages.resolve("notes.txt"), "my notes, which are none of dateline's");
    refused(78, "notes.txt", "--archive", file.toString(), "list");
    refused(78, "notes.txt", "--archive", file.toString(), "import", Seed.all().get(0).path());
    assertThat(file).content(StandardCharsets.UTF_8).startsWith("my notes");
  }

  @Test
  void anArchiveOfANewerSchemaIsRefusedAndLeftAsItIs() throws SQLException, IOException {
    Shell.in(data).run("import", Seed.directory().toString());
    Path file = data.resolve("archive.dateline");
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA user_version = 9999");
    }
    byte[] before = Files.readAllBytes(file);
    refused(78, "newer", "list");
    refused(78, "newer", "import", Seed.all().get(0).path());
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
  }

  @Test
  void anArchiveThatCannotBeCreatedSaysSo() throws IOException {
    Path file = Files.writeString(pages.resolve("file"), "no directory");
    refused(
        73,
        "cannot be created",
        "--archive",
        file.resolve("archive.dateline").toString(),
        "import",
        Seed.all().get(0).path());
  }

  @Test
  void anUnknownOptionOrCommandIsAUsageError() {
    refused(2, "Unknown option: '--nonsense'", "list", "--nonsense");
    refused(2, "did you mean", "serach", "x");
    refused(2, "Missing required", "show");
  }

  private void refused(int exitCode, String message, String... arguments) {
    Outcome outcome = Shell.in(data).run(arguments);
    assertThat(outcome.err()).contains(message).doesNotContain("\tat ");
    assertThat(outcome.exitCode()).isEqualTo(exitCode);
    assertThat(outcome.out()).isEmpty();
  }
}
