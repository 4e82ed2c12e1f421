package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page that gives orders to terminals is obeyed by none. */
class HostilePageTest {
  private static final String ORDERS = "\u001B]0;owned\u0007\u001B[2J\u202Eevil\u200B\u2066";

  @TempDir private Path data;
  @TempDir private Path pages;
  private String page = "";

  @BeforeEach
  void write() throws IOException {
    String seed = Seed.all().get(1).text();
    String hostile = seed.replaceFirst("^Trung", "Trung " + ORDERS);
    page = Files.writeString(pages.resolve("page.txt"), hostile).toString();
  }

  @Test
  void whateverActsUnseenIsShownAsAnEscape() {
    Shell shell = Shell.in(data).onTerminal(500);
    shell.run("import", page);
    for (List<String> arguments :
        List.of(
            List.of("--color=never", "parse", page),
            List.of("--color=never", "explain", page),
            List.of("--color=never", "explain", page, "headline"),
            List.of("--color=never", "list"),
            List.of("--color=never", "search", "khi hau"))) {
      String out = shell.run(arguments.toArray(String[]::new)).out();
      assertThat(out.replaceAll("\\s+", ""))
          .contains("\\u001B]0;owned\\u0007\\u001B[2J\\u202Eevil");
      assertThat(out.codePoints().filter(HostilePageTest::acts)).isEmpty();
    }
  }

  @Test
  void jsonIsLeftAloneInAFileAndEscapedOnATerminal() {
    String inFile = Shell.in(data).run("parse", "--json", page).out();
    String onTerminal = Shell.in(data).onTerminal(80).run("parse", "--json", page).out();
    assertThat(onTerminal.codePoints().filter(HostilePageTest::acts)).isEmpty();
    String none = "";
    assertThat(ReadArticle.of(onTerminal, none).json())
        .isEqualTo(ReadArticle.of(inFile, none).json());
    assertThat(ReadArticle.of(inFile, none).text("story.headline.text").orElseThrow())
        .contains(ORDERS);
  }

  @Test
  void argumentsThatComeBackInMessagesAreSafeToo() {
    assertThat(Shell.in(data).run("parse", "\u001B[2J").err()).contains("\\u001B[2J: no such file");
  }

  private static boolean acts(int c) {
    return c != '\n' && (Character.isISOControl(c) || Character.getType(c) == Character.FORMAT);
  }
}
