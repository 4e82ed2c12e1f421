package dev.dateline.parsers.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.core.capture.Capture;
import dev.dateline.core.capture.Rejection;
import dev.dateline.parsers.container.Item.Found;
import dev.dateline.parsers.container.Item.Skipped;
import java.io.IOException;
import java.nio.file.Path;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SinglePageTest {

  @TempDir Path directory;

  @Test
  void aFileIsACaptureAsItIs() throws IOException {
    byte[] page = Piles.utf8("  { no JSON } Hà Nội\r\n");

    Item item = Piles.items(directory, "page.txt", page).get(0);

    assertThat(item).isInstanceOf(Found.class);
    assertThat(item.label()).isEqualTo(directory.resolve("page.txt").toString());
    assertThat(((Found) item).capture().id()).isEqualTo(Capture.of(page).id());
  }

  @Test
  void aGzippedFileIsACaptureOfWhatIsInIt() throws IOException {
    byte[] page = Piles.utf8(Piles.page("one"));

    assertThat(Piles.told(Piles.items(directory, "a.html.gz", Piles.gzip(page))))
        .containsExactly("one");
    assertThat(Piles.told(Piles.items(directory, "a.html", Piles.gzip(Piles.gzip(page)))))
        .containsExactly("one");
  }

  @Test
  void anEmptyFileIsAnEmptyCapture() throws IOException {
    assertThat(Piles.told(Piles.items(directory, "empty", new byte[0]))).containsExactly("");
  }

  @Test
  void aFileNoPageIsAsLargeAsIsSkipped() throws IOException {
    Item item = Piles.items(directory, "a.html", new byte[Capture.MAX_BYTES + 1]).get(0);

    assertThat(((Skipped) item).problem().reason()).isEqualTo(Rejection.TOO_LARGE);
  }

  @Test
  void aFileThatCannotBeReadThrows() throws IOException {
    assertThatThrownBy(() -> CaptureSource.open(directory.resolve("none")))
        .isInstanceOf(IOException.class);
    assertThatThrownBy(() -> CaptureSource.open(directory)).isInstanceOf(IOException.class);
  }

  @Test
  void behindTheLastItemThereIsNone() throws IOException {
    Piles.items(directory, "a.txt", Piles.utf8("a"));
    try (CaptureSource source = CaptureSource.open(directory.resolve("a.txt"))) {
      source.next();
      assertThat(source.hasNext()).isFalse();
      assertThatThrownBy(source::next).isInstanceOf(NoSuchElementException.class);
    }
  }
}
