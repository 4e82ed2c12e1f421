package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The program as a process, on every Java it is meant for. */
class ProcessTest {
  @TempDir private Path data;

  static List<Jdk> jdks() {
    return Jdk.tested();
  }

  @ParameterizedTest
  @MethodSource("jdks")
  void theSeedsAreReadImportedAndFound(Jdk jdk) throws Exception {
    for (Seed seed : Seed.all()) {
      Outcome explained = Child.run(jdk, data, "explain", "--plain", seed.path());
      assertThat(explained.out()).isEqualTo(seed.labels());
      assertThat(explained.exitCode()).isZero();
    }
    Outcome imported = Child.run(jdk, data, "import", Seed.directory().toString());
    assertThat(imported.exitCode()).as(imported.err()).isZero();
    assertThat(Child.run(jdk, data, "search", "--json", "khi hau").lines()).hasSize(3);
    assertThat(Child.run(jdk, data, "import", Seed.directory().toString()).out())
        .containsPattern("already there +5");
  }

  @ParameterizedTest
  @MethodSource("jdks")
  void aClosedPipeEndsQuietly(Jdk jdk) throws Exception {
    String many = " explain --plain " + Seed.all().get(3).path();
    try (Child child =
        Child.startInShell(
            jdk, data, "{ \"$@\"" + many + "; echo exit $? >&2; } | true; exit ${PIPESTATUS[1]}")) {
      Outcome outcome = child.outcome();
      assertThat(outcome.err().lines().filter(line -> !line.startsWith("WARNING")))
          .first()
          .isIn("exit 141", "exit 0");
    }
  }

  @ParameterizedTest
  @MethodSource("jdks")
  void anOutputThatIsFullIsSaidOnce(Jdk jdk) throws Exception {
    String explain = "\"$@\" explain --plain " + Seed.all().get(0).path();
    try (Child child = Child.startInShell(jdk, data, explain + " > /dev/full")) {
      Outcome outcome = child.outcome();
      assertThat(outcome.exitCode()).isEqualTo(74);
      assertThat(outcome.err())
          .contains("the output cannot be written")
          .doesNotContain("Exception");
    }
  }

  @ParameterizedTest
  @MethodSource("jdks")
  void bytesOfTheOutputAreUtf8WhateverTheLocale(Jdk jdk) throws Exception {
    String seed = Seed.all().get(0).path();
    try (Child child = Child.startInShell(jdk, data, "LC_ALL=C \"$@\" explain --plain " + seed)) {
      assertThat(child.outcome().out()).isEqualTo(Seed.all().get(0).labels());
    }
  }
}
