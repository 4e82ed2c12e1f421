package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can be done with an archive that holds the seeds. */
class ArchiveCommandsTest {
  @TempDir private Path data;
  private Shell shell;

  @BeforeEach
  void importSeeds() {
    shell = Shell.in(data);
    assertThat(shell.run("-q", "import", Seed.directory().toString()).exitCode()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "khi hau, ngaynay tgvn ttxvn",
    "biến đổi khí hậu, ngaynay tgvn ttxvn",
    "dac phai vien, ngaynay tgvn",
    "气候, chinanews",
    "解振华, chinanews",
    "climate cooperation, chinanews tmtpost",
    "'\"climate cooperation\"', chinanews",
    "zebra, ''",
  })
  void aSearchFindsExactlyTheSeedsThatHoldTheWords(String words, String outlets) {
    Outcome found = shell.run("search", "--json", words);
    assertThat(found.exitCode()).isZero();
    assertThat(outlets(found)).isEqualTo(outlets.isEmpty() ? Set.of() : Set.of(outlets.split(" ")));
  }

  @Test
  void wordsNeedNoQuotesAndPunctuationBreaksNothing() {
    assertThat(outlets(shell.run("search", "--json", "khi", "hau"))).hasSize(3);
    assertThat(shell.run("search", "--json", "C++ (100%) who's \"on* first:").exitCode()).isZero();
  }

  @Test
  void aSearchShowsTheWordsInTheirSurroundings() {
    Outcome found = shell.run("search", "dac phai vien");
    assertThat(found.out()).contains("[Đặc phái viên]");
    assertThat(shell.onTerminal(100).run("search", "dac phai vien").out())
        .contains("\u001B[1;33mĐặc phái viên\u001B[0m");
  }

  @Test
  void operatorsAreReadWhenAskedFor() {
    Outcome found = shell.run("search", "--operators", "--json", "kerry NOT headline:kerry");
    assertThat(outlets(found)).isEqualTo(Set.of("ngaynay", "tgvn"));
    Outcome wrong = shell.run("search", "--operators", "(kerry");
    assertThat(wrong.exitCode()).isEqualTo(2);
    assertThat(wrong.err()).contains("at character");
  }

  @Test
  void aListGivesOneLineForEachArticle() {
    assertThat(shell.run("list").lines()).hasSize(5);
    assertThat(outlets(shell.run("list", "--json"))).hasSize(5);
    assertThat(outlets(shell.run("list", "--json", "--filter", "language = zh")))
        .isEqualTo(Set.of("chinanews"));
  }

  @Test
  void aListSaysWhenItIsNotAll() {
    Outcome two = shell.run("list", "-n", "2");
    assertThat(two.lines()).hasSize(2);
    assertThat(two.err()).contains("2 of 5 shown");
    assertThat(shell.run("list", "--all").err()).isEmpty();
  }

  @Test
  void aFilterThatCannotBeReadSaysWhere() {
    Outcome wrong = shell.run("list", "--filter", "colour = red");
    assertThat(wrong.exitCode()).isEqualTo(2);
    assertThat(wrong.err()).contains("no such field").contains("at character 0");
  }

  @Test
  void anArticleIsShownAsItWasParsed() {
    for (Seed seed : Seed.all()) {
      String id = id(seed);
      ReadArticle shown = ReadArticle.of(shell.run("show", "--json", id).out(), seed.text());
      new GoldFacts(seed.facts()).assertCarriedBy(shown);
      assertThat(shown.text("name")).hasValue("articles/" + id);
    }
  }

  @Test
  void anArchivedArticleIsExplainedFromItsKeptCapture() {
    for (Seed seed : Seed.all()) {
      assertThat(shell.run("explain", "--plain", id(seed)).out()).isEqualTo(seed.labels());
    }
  }

  @Test
  void aDeletedArticleIsNeitherListedNorFoundUntilItIsUndeleted() {
    String id = id(Seed.all().get(0));
    assertThat(shell.run("delete", id).exitCode()).isZero();
    assertThat(shell.run("list").lines()).hasSize(4);
    assertThat(shell.run("search", "--json", "气候").out()).isEmpty();
    assertThat(shell.run("show", id).out()).contains("DELETED");
    assertThat(shell.run("undelete", id).exitCode()).isZero();
    assertThat(shell.run("list").lines()).hasSize(5);
  }

  @Test
  void anUnknownArticleIsNoInput() {
    Outcome missing = shell.run("show", "a".repeat(26));
    assertThat(missing.exitCode()).isEqualTo(66);
    assertThat(missing.err()).contains("no such article").contains("dateline list");
    assertThat(shell.run("show", "Ngày Nay").exitCode()).isEqualTo(2);
  }

  @Test
  void statsCountTheArticles() {
    assertThat(shell.run("stats").out()).containsPattern("Articles +5").contains("ngaynay");
  }

  private String id(Seed seed) {
    Outcome one = shell.run("list", "--json", "--filter", "source = " + seed.outlet());
    return ReadArticle.of(one.out(), seed.text())
        .text("name")
        .orElseThrow()
        .replace("articles/", "");
  }

  private static Set<String> outlets(Outcome lines) {
    List<String> all = lines.lines();
    Set<String> outlets =
        all.stream()
            .map(line -> JsonParser.parseString(line).getAsJsonObject().get("source").getAsString())
            .map(source -> source.replace("sources/", ""))
            .collect(Collectors.toSet());
    assertThat(all).hasSameSizeAs(outlets);
    return outlets;
  }
}
