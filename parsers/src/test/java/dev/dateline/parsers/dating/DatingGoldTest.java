package dev.dateline.parsers.dating;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.core.date.Clock;
import dev.dateline.core.date.DateDossier;
import dev.dateline.core.date.DateFinding;
import dev.dateline.core.date.DateStatus;
import dev.dateline.core.label.Role;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The laws of dating, held over every written sample. */
class DatingGoldTest {

  private static final int LEAST_SAMPLES = 150;

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  private static final Set<DateStatus> STATED =
      EnumSet.of(DateStatus.PROVEN, DateStatus.AGREED, DateStatus.DERIVED);

  static Stream<DatingSample> samples() {
    try (InputStream file =
        Objects.requireNonNull(DatingGoldTest.class.getResourceAsStream("/dates/gold.tsv"))) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(row -> !row.startsWith("#") && !row.isBlank())
              .map(DatingSample::of)
              .toList()
              .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void thereAreSamplesOfThreeLanguages() {
    assertThat(samples()).hasSizeGreaterThanOrEqualTo(LEAST_SAMPLES);
    assertThat(samples().map(s -> s.id().substring(0, 2)).distinct())
        .containsExactlyInAnyOrder("vi", "zh", "en");
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everySampleIsDatedAsWritten(DatingSample sample) {
    DateDossier dossier = sample.dossier();
    assertThat(sample.told(dossier)).as(() -> reasons(dossier)).isEqualTo(sample.expected());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void noYearIsInventedWhereEveryYearIsMasked(DatingSample sample) {
    DateDossier whole = sample.dossier();
    for (String mask : List.of("####", "XXXX", "0000", "")) {
      DateDossier masked = sample.with(words -> YEAR.matcher(words).replaceAll(mask)).dossier();
      for (Clock clock : Clock.values()) {
        Optional<DateFinding> stated =
            masked.of(clock).filter(finding -> STATED.contains(finding.status()));
        stated.ifPresent(
            finding ->
                assertThat(finding.interval().notBefore())
                    .as(() -> clock + " with " + mask + ": " + reasons(masked))
                    .isEqualTo(whole.of(clock).orElseThrow().interval().notBefore()));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void otherStoriesNeverDateThisOne(DatingSample sample) {
    DateDossier alone = sample.dossier();
    DateDossier among =
        sample
            .and(Role.RELATED_TITLE, "Hội nghị COP29 năm nay khai mạc ngày 11/11/2024")
            .and(Role.RELATED_TEASER, "Ngày 3/4/2031, ông đã nói. 今年2月3日,他表示。")
            .and(Role.FLASH_TIME, "2033-01-02 10:00")
            .and(Role.FLASH_TITLE, "2033年1月2日 COP27 last year")
            .and(Role.AD_SLOT, "Published: 2032-05-06")
            .and(Role.COMMENT_FORM, "Posted on March 3, 2032")
            .dossier();
    for (Clock clock : EnumSet.complementOf(EnumSet.of(Clock.CAPTURED))) {
      assertThat(among.of(clock)).as(clock::name).isEqualTo(alone.of(clock));
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everyCandidateIsJudgedAndEveryFindingSaysWhy(DatingSample sample) {
    DateDossier dossier = sample.dossier();
    assertThat(dossier.candidates())
        .allSatisfy(
            candidate -> {
              assertThat(candidate.verdict())
                  .isNotEqualTo(dev.dateline.core.date.DateCandidate.Verdict.OPEN);
              assertThat(candidate.reason()).isNotBlank();
            });
    assertThat(dossier.findings().values())
        .allSatisfy(finding -> assertThat(finding.rule()).isNotBlank());
  }

  private static String reasons(DateDossier dossier) {
    StringBuilder reasons = new StringBuilder();
    dossier.findings().forEach((clock, f) -> reasons.append(clock + ": " + f.rule() + "\n"));
    dossier.candidates().forEach(c -> reasons.append("  " + c + "\n"));
    return reasons.toString();
  }
}
