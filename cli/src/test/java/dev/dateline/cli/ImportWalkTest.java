package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an import walks into, and what a file {@code .ignore} keeps it out of. */
class ImportWalkTest {
  @TempDir private Path data;
  @TempDir private Path pages;

  @Test
  void theWrittenCorpusStaysOutOfAnArchiveOfRealNews() throws IOException {
    Path written = Seed.directory().resolve("written");
    Outcome imported = Shell.in(data).run("import", Seed.directory().toString());
    assertThat(imported.out().lines().mapToInt(ImportWalkTest::count).sum()).isEqualTo(5);
    assertThat(imported.out()).containsPattern("created +5");
    try (Stream<Path> files = Files.walk(written)) {
      Path page = files.filter(file -> file.toString().endsWith(".txt")).findFirst().orElseThrow();
      Outcome named = Shell.in(data).run("import", "--dry-run", page.toString());
      assertThat(named.out().lines().mapToInt(ImportWalkTest::count).sum()).isEqualTo(1);
    }
  }

  @Test
  void namesInAnIgnoreFileAreNotWalked() throws IOException {
    Files.writeString(
        pages.resolve(".ignore"), "# drafts\n\nbuilt/\nnotes.txt/\n  draft-*.txt  \n*a*b*.html\n");
    List<String> ignored =
        List.of(
            "built/page.txt",
            "sub/built/page.txt",
            "sub/draft-1.txt",
            "draft-.txt",
            "xaxbx.html",
            "ab.html");
    List<String> taken =
        List.of("notes.txt", "built.txt", "sub/a-draft-1.txt", "draft.txt", "ba.html", "built/b");
    for (String name : Stream.concat(ignored.stream(), taken.stream()).toList()) {
      write(name);
    }
    Outcome walked = Shell.in(data).run("import", "-v", pages.toString());
    List<String> seen =
        walked
            .err()
            .lines()
            .filter(line -> line.contains(": kept, no article"))
            .map(line -> pages.relativize(Path.of(line.replaceFirst(": kept.*", ""))).toString())
            .toList();
    assertThat(seen)
        .containsExactlyInAnyOrderElementsOf(
            taken.stream().filter(name -> !name.equals("built/b")).toList());
  }

  @Test
  void whatIsNamedIsReadWhateverIsIgnored() throws IOException {
    Files.writeString(pages.resolve(".ignore"), "*\n");
    write("sub/page.txt");
    assertThat(run(pages)).isEqualTo(66);
    assertThat(run(pages.resolve("sub"))).isZero();
    assertThat(run(pages.resolve("sub/page.txt"))).isZero();
  }

  private int run(Path path) {
    return Shell.in(data).run("import", path.toString()).exitCode();
  }

  private void write(String name) throws IOException {
    Path file = pages.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "A page that is called " + name + ".\n");
  }

  /** The number in a row of the summary. */
  private static int count(String row) {
    return Integer.parseInt(row.replaceFirst("[^0-9]+([0-9]+) .*", "$1"));
  }
}
