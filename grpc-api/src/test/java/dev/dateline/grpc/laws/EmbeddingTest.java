package dev.dateline.grpc.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class EmbeddingTest {
  @Test
  void theServerRunsWithoutDaggerParsersAndStorage() throws Exception {
    String classPath =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(entry -> !entry.matches(".*(dagger|javax\\.inject|jakarta\\.inject|junit).*"))
            .collect(Collectors.joining(File.pathSeparator));
    assertThat(classPath).doesNotContain("dateline-parsers").doesNotContain("sqlite");
    Process child =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classPath,
                EmbeddedServer.class.getName())
            .redirectErrorStream(true)
            .start();
    String output = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(child.waitFor()).as(output).isZero();
    assertThat(output).contains("articles served: 1");
  }
}
