package dev.dateline.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The module works for a program that has it, core and their libraries, and no Dagger. */
class EmbeddingTest {

  private static final List<String> WIRING = List.of("dagger", "javax.inject", "jakarta.inject");

  @Test
  void readsWithoutDagger() throws IOException, InterruptedException {
    Process reader =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classPathWithoutWiring(),
                EmbeddedReader.class.getName(),
                Corpus.all().get(0).file().toString())
            .redirectErrorStream(true)
            .start();
    String printed = new String(reader.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(reader.waitFor()).as(printed).isZero();
    assertThat(printed.strip()).isEqualTo("4");
  }

  private static String classPathWithoutWiring() {
    return Stream.of(System.getProperty("java.class.path").split(Pattern.quote(File.pathSeparator)))
        .filter(entry -> WIRING.stream().noneMatch(new File(entry).getName()::startsWith))
        .collect(Collectors.joining(File.pathSeparator));
  }
}
