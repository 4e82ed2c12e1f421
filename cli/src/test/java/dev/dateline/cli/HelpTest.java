package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The help texts are goldens. */
class HelpTest {
  private static final Path GOLDENS = Path.of("src", "test", "resources", "help");
  private static final String REFRESH =
      "mvn -q -pl cli -am test -Dtest=HelpTest -Dsurefire.failIfNoSpecifiedTests=false"
          + " -Ddateline.goldens=write";

  @TempDir private Path data;

  static Stream<List<String>> helps() {
    Stream<List<String>> commands =
        Stream.of(
                "import",
                "parse",
                "explain",
                "search",
                "list",
                "show",
                "delete",
                "undelete",
                "outlets",
                "stats",
                "serve",
                "completion",
                "help")
            .map(command -> List.of(command, "--help"));
    Stream<List<String>> topics =
        Stream.of("exit-codes", "formats", "environment", "filters")
            .map(topic -> List.of("help", topic));
    return Stream.of(Stream.of(List.of("--help")), commands, topics).flatMap(helps -> helps);
  }

  @ParameterizedTest
  @MethodSource("helps")
  void everyHelpIsItsGolden(List<String> arguments) throws IOException {
    Outcome help = Shell.in(data).run(arguments.toArray(String[]::new));
    assertThat(help.exitCode()).isZero();
    String name = String.join("-", arguments).replace("--help", "").replaceAll("-$", "");
    Path golden = GOLDENS.resolve((name.isEmpty() ? "dateline" : name) + ".txt");
    if (System.getProperty("dateline.goldens", "").equals("write")) {
      Files.writeString(golden, help.out());
    }
    assertThat(golden).as("missing: write it with `%s`", REFRESH).exists();
    assertThat(help.out())
        .as("changed: if that is right, write it with `%s`", REFRESH)
        .isEqualTo(Files.readString(golden));
  }

  @ParameterizedTest
  @MethodSource("helps")
  void noLineIsWiderThanPaper(List<String> arguments) {
    Outcome help = Shell.in(data).run(arguments.toArray(String[]::new));
    assertThat(help.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
  }

  @Test
  void everyCommandHasAGolden() {
    List<String> commands =
        Shell.in(data).run("--help").lines().stream()
            .dropWhile(line -> !line.equals("Commands:"))
            .skip(1)
            .takeWhile(line -> !line.isBlank())
            .filter(line -> line.startsWith("  ") && line.charAt(2) != ' ')
            .map(line -> line.strip().replaceFirst(" .*", ""))
            .toList();
    assertThat(commands)
        .containsExactlyElementsOf(
            helps()
                .filter(help -> help.contains("--help") && help.size() > 1)
                .map(help -> help.get(0))
                .toList());
  }

  @Test
  void helpOpensNoArchiveAndNeedsNone() {
    Shell.in(data.resolve("absent")).run("help", "import");
    assertThat(data.resolve("absent")).doesNotExist();
  }

  @Test
  void noCommandAtAllIsAUsageError() {
    Outcome nothing = Shell.in(data).run();
    assertThat(nothing.exitCode()).isEqualTo(2);
    assertThat(nothing.err()).contains("--help");
  }

  @Test
  void theVersionIsTold() {
    assertThat(Shell.in(data).run("--version").out()).startsWith("dateline ");
  }

  @Test
  void completionNamesTheCommands() {
    assertThat(Shell.in(data).run("completion", "bash").out()).contains("undelete");
    assertThat(Shell.in(data).run("completion", "zsh").out()).startsWith("autoload");
  }
}
