package dev.dateline.parsers.dating;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.core.capture.Capture;
import dev.dateline.core.date.Clock;
import dev.dateline.core.date.DateDossier;
import dev.dateline.core.date.DateFinding;
import dev.dateline.core.reading.Reading;
import dev.dateline.parsers.OutletParsers;
import dev.dateline.parsers.Outlets;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The five seeds, as the design says they are dated. */
class SeedDatesTest {

  private static final OutletParsers PARSERS = new OutletParsers(Outlets.all());
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ngaynay/000_b6d7487b7390c956|PUBLISHED|DERIVED not before 2022-11-19",
        "ngaynay/000_b6d7487b7390c956|EVENT_DAY|DERIVED 2022-11-19",
        "ngaynay/000_b6d7487b7390c956|CAPTURED|DERIVED not before 2026-01-14",
        "tgvn/001_301a5872f3a69a39|PUBLISHED|DERIVED not before 2023-07-17",
        "tgvn/001_301a5872f3a69a39|EVENT_DAY|DERIVED 2023-07-17",
        "chinanews/002_91bb6cd80cc773ee|PUBLISHED|UNRESOLVED unknown",
        "chinanews/002_91bb6cd80cc773ee|PUBLISHED_AT_SOURCE|AGREED 2024-01-12",
        "ttxvn/003_ad2d339a89ace893|PUBLISHED_AT_SOURCE|AGREED not before"
            + " 2021-11-24T20:26:28.584, not after 2021-11-24",
        "ttxvn/003_ad2d339a89ace893|EVENT_DAY|AGREED 2021-11-24",
        "tmtpost/004_d4acc7fcd3ad9e00|EVENT_DAY|DERIVED 2023-07-19",
        "tmtpost/004_d4acc7fcd3ad9e00|CAPTURED|DERIVED not before 2024-12-29T22:38"
      })
  void everySeedIsDatedAsTheDesignSays(String seed, Clock clock, String expected) {
    assertThat(dates(text(seed)).of(clock).map(f -> f.status() + " " + f.interval()))
        .contains(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "ngaynay/000_b6d7487b7390c956",
    "tgvn/001_301a5872f3a69a39",
    "chinanews/002_91bb6cd80cc773ee",
    "ttxvn/003_ad2d339a89ace893",
    "tmtpost/004_d4acc7fcd3ad9e00"
  })
  void aMaskedSeedStatesNoOtherDay(String seed) {
    DateDossier whole = dates(text(seed));
    for (String mask : List.of("####", "XXXX")) {
      DateDossier masked = dates(YEAR.matcher(text(seed)).replaceAll(mask));
      for (Clock clock : Clock.values()) {
        Optional<DateFinding> bound =
            masked.of(clock).filter(finding -> finding.interval().notBefore().isPresent());
        bound.ifPresent(
            finding ->
                assertThat(finding.interval().notBefore())
                    .isEqualTo(whole.of(clock).orElseThrow().interval().notBefore()));
      }
    }
  }

  private static DateDossier dates(String text) {
    Reading reading = PARSERS.read(Capture.of(text.getBytes(StandardCharsets.UTF_8)));
    assertThat(reading).isInstanceOf(Reading.Parsed.class);
    return ((Reading.Parsed) reading).article().dates();
  }

  private static String text(String seed) {
    String name = "/dev/dateline/seeds/" + seed + ".txt";
    try (InputStream file =
        Objects.requireNonNull(SeedDatesTest.class.getResourceAsStream(name), name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
