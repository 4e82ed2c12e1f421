package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.cli.context.DataDirectory;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Where the archive lies when nobody says. */
class DataDirectoryTest {
  private static final Path HOME = Path.of("/home/an");

  @Test
  void linuxFollowsXdg() {
    assertThat(DataDirectory.of(Map.of("XDG_DATA_HOME", "/data"), "Linux", HOME))
        .isEqualTo(Path.of("/data/dateline"));
    assertThat(DataDirectory.of(Map.of(), "Linux", HOME))
        .isEqualTo(Path.of("/home/an/.local/share/dateline"));
    assertThat(DataDirectory.of(Map.of("XDG_DATA_HOME", "relative"), "Linux", HOME))
        .isEqualTo(Path.of("/home/an/.local/share/dateline"));
  }

  @Test
  void whereHomeNamesADirectoryItIsThere() {
    assertThat(DataDirectory.of(Map.of("HOME", "/elsewhere"), "Linux", HOME))
        .isEqualTo(Path.of("/elsewhere/.local/share/dateline"));
    assertThat(DataDirectory.of(Map.of("HOME", "/elsewhere"), "Mac OS X", HOME))
        .isEqualTo(Path.of("/elsewhere/Library/Application Support/dateline"));
    assertThat(DataDirectory.of(Map.of("HOME", ""), "Linux", HOME))
        .isEqualTo(Path.of("/home/an/.local/share/dateline"));
  }

  @Test
  void theOthersHaveTheirOwnPlaces() {
    assertThat(DataDirectory.of(Map.of(), "Mac OS X", HOME))
        .isEqualTo(Path.of("/home/an/Library/Application Support/dateline"));
    assertThat(DataDirectory.of(Map.of(), "Windows 11", HOME))
        .isEqualTo(Path.of("/home/an/AppData/Local/dateline"));
  }
}
