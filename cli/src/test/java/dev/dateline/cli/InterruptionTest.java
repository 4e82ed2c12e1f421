package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ctrl-C and SIGTERM end in good order. */
class InterruptionTest {
  @TempDir private Path data;

  @Test
  void anInterruptedImportFinishesItsGroupAndIsSimplyRunAgain() throws Exception {
    Path pipe = data.resolve("pipe.txt");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    String first = Seed.all().get(0).path();
    String last = Seed.all().get(2).path();
    try (Child child = Child.start(Jdk.running(), data, "import", first, pipe.toString(), last)) {
      // Opening a pipe waits for its reader: from here on the import is in the middle.
      try (var page = Files.newOutputStream(pipe)) {
        child.interrupt();
        child.awaitError("interrupted: finishing the open group");
        page.write(Seed.all().get(1).bytes());
      }
      Outcome stopped = child.outcome();
      assertThat(stopped.exitCode()).isEqualTo(130);
      assertThat(stopped.out()).containsPattern("created +2");
      assertThat(stopped.err()).contains("interrupted; files left: 1; run the same command again");
    }
    Outcome again = Child.run(Jdk.running(), data, "import", first, last);
    assertThat(again.out()).containsPattern("created +1").containsPattern("already there +1");
  }

  @Test
  void aServerThatIsToldToStopEndsInGoodOrder() throws Exception {
    for (Jdk jdk : Jdk.tested()) {
      try (Child server = Child.start(jdk, data, "serve", "--port", "0")) {
        assertThat(server.awaitError("listening on ")).matches("listening on 127.0.0.1:[0-9]+");
        assertThat(server.terminate()).isZero();
      }
    }
  }

  @Test
  void aPortInUseAndAnAddressOfOtherMachinesAreRefused() throws Exception {
    try (Child server = Child.start(Jdk.running(), data, "serve", "--port", "0")) {
      String port = server.awaitError("listening on ").replaceFirst(".*:", "");
      Outcome second = Shell.in(data.resolve("other")).run("serve", "--port", port);
      assertThat(second.exitCode()).isEqualTo(73);
      assertThat(second.err()).contains("Port " + port + " is taken");
    }
    Outcome open = Shell.in(data.resolve("other")).run("serve", "--address", "0.0.0.0");
    assertThat(open.exitCode()).isEqualTo(77);
    assertThat(open.err()).contains("no loopback address");
    assertThat(Shell.in(data).run("serve", "--port", "70000").exitCode()).isEqualTo(2);
  }
}
