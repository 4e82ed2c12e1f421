package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What README tells a newcomer to type works. */
class ReadmeTest {
  private static final Path README = Path.of("..", "README.md");
  private static final Pattern PROGRAM =
      Pattern.compile("```java\\n((?s:.*?public class (\\w+).*?))```");
  private static final Pattern COMMAND =
      Pattern.compile("(?m)^\\./dateline ((?:(?!#)[^\\n`])+?)\\s*(?:#[^\\n]*)?$");
  private static final Pattern WORD = Pattern.compile("'([^']*)'|\"([^\"]*)\"|(\\S+)");

  @TempDir private Path data;

  @Test
  void itsProgramsRun() throws Exception {
    Path seed = Seed.all().get(0).file();
    Child.run(Jdk.running(), data, "import", Seed.directory().toString());
    try (Child server = Child.start(Jdk.running(), data, "serve", "--port", "0")) {
      String address = server.awaitError("listening on ");
      String port = address.substring(address.lastIndexOf(':') + 1);
      assertThat(run("Client", port)).contains("articles/").contains("khí hậu");
    }
    assertThat(run("Read", "", seed.toString())).contains("UNRESOLVED").contains("解振华");
    Path archive = data.resolve("embedded.dateline");
    assertThat(run("Keep", "", seed.toString(), archive.toString())).isEqualTo("CREATED\n0\n");
  }

  @Test
  void itsCommandsDoWell() throws IOException {
    Shell shell = Shell.in(data);
    String page = Seed.all().get(0).file().toString();
    List<String> tried = new ArrayList<>();
    for (MatchResult command : COMMAND.matcher(Files.readString(README)).results().toList()) {
      List<String> words = words(command.group(1).replace("page.txt", page));
      if (!words.get(0).equals("serve")) {
        words.replaceAll(word -> word.equals("seeds") ? Seed.directory().toString() : word);
        Outcome outcome = shell.run(words.toArray(String[]::new));
        assertThat(outcome.exitCode()).as(command.group() + "\n" + outcome.err()).isZero();
        tried.add(words.get(0));
      }
    }
    assertThat(tried).contains("import", "list", "search", "parse", "explain");
  }

  private String run(String name, String port, String... arguments) throws Exception {
    MatchResult program =
        PROGRAM
            .matcher(Files.readString(README))
            .results()
            .filter(found -> found.group(2).equals(name))
            .findFirst()
            .orElseThrow();
    Path source =
        Files.writeString(
            data.resolve(name + ".java"),
            program.group(1).replace("7878", port.isEmpty() ? "7878" : port));
    List<String> command =
        new ArrayList<>(
            List.of(
                Jdk.running().java(),
                "-cp",
                System.getProperty("java.class.path"),
                source.toString()));
    command.addAll(List.of(arguments));
    try (Child child = Child.start(command)) {
      Outcome outcome = child.outcome();
      assertThat(outcome.exitCode()).as(outcome.err()).isZero();
      return outcome.out();
    }
  }

  private static List<String> words(String line) {
    List<String> words = new ArrayList<>();
    for (MatchResult word : WORD.matcher(line).results().toList()) {
      words.add(
          word.group(1) != null
              ? word.group(1)
              : word.group(2) != null ? word.group(2) : word.group(3));
    }
    return words;
  }
}
