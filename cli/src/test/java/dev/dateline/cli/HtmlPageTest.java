package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A saved HTML page is explained by the lines it prints. */
class HtmlPageTest {
  @TempDir private Path data;

  @Test
  void linesOfAnHtmlPageAreThoseOfItsLayout() throws IOException {
    Path page =
        Files.writeString(
            data.resolve("page.html"),
            "<!doctype html><html><body>\n\n\n<p>One <b>bold</b>\nword</p><p>Two</p></body></html>");
    Outcome explained = Shell.in(data).run("explain", "--plain", page.toString());
    assertThat(explained.lines())
        .extracting(line -> line.replaceFirst("\t[A-Z_]+\t", " "))
        .containsExactly("1 One bold word", "3 Two");
    assertThat(Shell.in(data).run("explain", page.toString()).out()).contains("One bold word");
  }
}
