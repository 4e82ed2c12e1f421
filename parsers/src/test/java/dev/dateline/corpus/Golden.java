package dev.dateline.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that must say what the program says, and that the program writes when it is told to. */
final class Golden {

  private static final String WRITE = "dateline.goldens";

  private Golden() {}

  /** The command that writes the files of this test. */
  static String command(Class<?> test) {
    return "mvn -pl parsers -am test -Dtest=%s -Dsurefire.failIfNoSpecifiedTests=false -D%s=write"
        .formatted(test.getSimpleName(), WRITE);
  }

  /** Compares a file with what it should say, or writes it. */
  static void compare(Path file, String actual, Class<?> test) throws IOException {
    if ("write".equals(System.getProperty(WRITE))) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, actual);
    } else if (!Files.exists(file)) {
      fail("%s is missing. This writes it:%n  %s", file, command(test));
    } else {
      assertThat(Files.readString(file))
          .as("%s (if the change is right: %s)", file, command(test))
          .isEqualTo(actual);
    }
  }
}
