package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The five captures, read through the command line and held against the gold. */
class SeedsTest {
  @TempDir private Path data;

  static List<Seed> seeds() {
    return Seed.all();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyLineHasTheRoleOfTheGold(Seed seed) {
    Outcome explained = Shell.in(data).run("explain", "--plain", seed.path());
    assertThat(explained).isEqualTo(new Outcome(0, seed.labels(), ""));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyFactOfTheGoldIsThere(Seed seed) {
    new GoldFacts(seed.facts()).assertCarriedBy(parsed(seed));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyQuoteStandsWhereItSays(Seed seed) {
    ReadArticle article = parsed(seed);
    assertThat(article.quotes()).hasSizeGreaterThan(10);
    assertThat(article.quotes())
        .allSatisfy(
            quote -> assertThat(article.printed(quote)).isEqualTo(quote.get("text").getAsString()));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aCaptureReadFromStandardInputSaysTheSame(Seed seed) {
    Outcome fromFile = Shell.in(data).run("parse", "--json", seed.path());
    Outcome fromInput = Shell.in(data).reading(seed.bytes()).run("parse", "--json", "-");
    assertThat(fromInput).isEqualTo(fromFile);
  }

  private ReadArticle parsed(Seed seed) {
    Outcome parsed = Shell.in(data).run("parse", "--json", seed.path());
    assertThat(parsed.err()).isEmpty();
    assertThat(parsed.exitCode()).isZero();
    assertThat(parsed.lines()).hasSize(1);
    return ReadArticle.of(parsed.out(), seed.text());
  }
}
