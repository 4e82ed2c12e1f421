package dev.dateline.hostile;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.hostile.SourcePatterns.Sampled;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where a line or its beginning nearly fits, a form costs no more than the line is long. */
class NearMatchTest {

  private static final int LENGTH = 4_000;

  /** One that is not linear looks at each character {@code LENGTH / 2} times. */
  private static final long MOST_LOOKS = 400L * LENGTH;

  static List<Sampled> forms() throws IOException {
    return SourcePatterns.below(Path.of("src", "main", "java"));
  }

  @ParameterizedTest
  @MethodSource("forms")
  @Timeout(value = 60, unit = SECONDS, threadMode = ThreadMode.SEPARATE_THREAD)
  void everyFormIsLinear(Sampled form) {
    Pattern pattern = Pattern.compile(form.pattern());
    assertThat(form.samples()).isNotEmpty();
    form.samples().stream()
        .flatMap(NearMatchTest::nearMatches)
        .forEach(
            words -> {
              CountedText text = new CountedText(words);
              boolean fits = pattern.matcher(text).matches() || pattern.matcher(text).lookingAt();
              assertThat(text.looks).as("%s fits: %s", words, fits).isLessThan(MOST_LOOKS);
            });
  }

  /** Beginnings of a sample over and over, and a sample in which one character never ends. */
  private static Stream<String> nearMatches(String sample) {
    return IntStream.range(1, sample.length())
        .boxed()
        .flatMap(
            i -> {
              String start = sample.substring(0, i);
              return Stream.of(
                  start.repeat(LENGTH / i), start + sample.substring(i - 1, i).repeat(LENGTH));
            });
  }

  /** Counts how often a pattern looks at a character. */
  private static final class CountedText implements CharSequence {

    private final String text;
    private long looks;

    CountedText(String text) {
      this.text = text;
    }

    @Override
    public char charAt(int index) {
      looks++;
      return text.charAt(index);
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return text.subSequence(start, end);
    }

    @Override
    public String toString() {
      return text;
    }
  }
}
