package dev.dateline.core.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.dateline.core.archive.ArticleFilter;
import dev.dateline.core.archive.ArticleFilter.DateStatusIn;
import dev.dateline.core.archive.ArticleFilter.DateWithin;
import dev.dateline.core.archive.ArticleFilter.LanguageIn;
import dev.dateline.core.archive.ArticleFilter.OutletIn;
import dev.dateline.core.archive.FilterParser;
import dev.dateline.core.date.Clock;
import dev.dateline.core.date.DateStatus;
import dev.dateline.core.outlet.OutletId;
import dev.dateline.core.search.QuerySyntaxException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a filter is read. */
final class FilterParserTest {

  private static final List<String> PIECES =
      List.of(
          "source",
          "outlet",
          "language",
          "published",
          "captured.status",
          "=",
          ":",
          ">=",
          "<",
          "(",
          ")",
          "\"",
          "AND",
          "OR",
          "ngaynay",
          "vi",
          "2022-11",
          "PROVEN",
          "2022-02-30",
          "气",
          "'",
          "!");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "source = \"sources/ngaynay\"", "source = ngaynay", "outlet = ngaynay",
        "outlet:(ngaynay)", "source=\"ngaynay\"", " source : sources/ngaynay "
      })
  void aSourceIsNamedInManyWays(String filter) {
    assertThat(FilterParser.parse(filter))
        .isEqualTo(new ArticleFilter(List.of(new OutletIn(Set.of(new OutletId("ngaynay"))))));
  }

  @Test
  void conditionsJoinedByAndAllHold() {
    assertThat(
            FilterParser.parse(
                "language:(vi OR \"zh-Hant\") AND published.status = PROVEN AND modified < 2023"))
        .isEqualTo(
            new ArticleFilter(
                List.of(
                    new LanguageIn(Set.of("vi", "zh-Hant")),
                    new DateStatusIn(Clock.PUBLISHED, Set.of(DateStatus.PROVEN)),
                    new DateWithin(
                        Clock.MODIFIED,
                        Optional.empty(),
                        Optional.of(LocalDate.of(2022, 12, 31))))));
    assertThat(FilterParser.parse(" \t")).isEqualTo(ArticleFilter.ALL);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "published = 2022, 2022-01-01, 2022-12-31",
        "published = 2024-02, 2024-02-01, 2024-02-29",
        "published : 2022-11-30, 2022-11-30, 2022-11-30",
        "published >= 2022-11, 2022-11-01, -",
        "published > 2022-11, 2022-12-01, -",
        "published <= 2022-11, -, 2022-11-30",
        "published < 2022-11, -, 2022-10-31",
        "published <= \"2022\", -, 2022-12-31"
      })
  void aDateCoversAllItsDays(String filter, LocalDate from, LocalDate to) {
    assertThat(FilterParser.parse(filter))
        .isEqualTo(
            new ArticleFilter(
                List.of(
                    new DateWithin(
                        Clock.PUBLISHED, Optional.ofNullable(from), Optional.ofNullable(to)))));
  }

  @Test
  void everyClockCanBeAskedFor() {
    for (String clock :
        List.of("published", "published_at_source", "event_day", "captured", "modified")) {
      assertThat(
              FilterParser.parse(clock + " = 2022 AND " + clock + ".status: SINGLE").conditions())
          .hasSize(2);
    }
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "source|6",
        "source =|8",
        "source != a|7",
        "source = NGAYNAY|9",
        "source > ngaynay|0",
        "colour = red|0",
        "language = \"vi|11",
        "language = tiếng|11",
        "published = 2022-13|12",
        "published = 2022-02-30|12",
        "published = yesterday|12",
        "published = 20221130|12",
        "published: (2021 OR 2022)|20",
        "published.status = SURE|19",
        "headline.status = PROVEN|0",
        "source = ngaynay OR source = chinanews|17",
        "source = ngaynay language = vi|17",
        "source:(ngaynay AND chinanews)|16",
        "source:(ngaynay|15",
        "source:()|8",
        "(source = ngaynay)|0",
        "source = ngaynay AND|20",
        "AND|3",
        "NOT source = ngaynay|4"
      })
  void aMistakeIsPointedAt(String filter, int offset) {
    assertThatExceptionOfType(QuerySyntaxException.class)
        .isThrownBy(() -> FilterParser.parse(filter))
        .satisfies(e -> assertThat(e.offset()).as(e.getMessage()).isEqualTo(offset));
  }

  @Test
  void whateverIsTypedIsAFilterOrASyntaxErrorWithAPlace() {
    RandomText.tryOut(
        random -> {
          StringBuilder filter = new StringBuilder(random.below(4) == 0 ? random.line() : "");
          for (int i = random.below(12); i > 0; i--) {
            filter.append(random.one(PIECES)).append(random.below(3) == 0 ? "" : " ");
          }
          try {
            FilterParser.parse(filter.toString());
          } catch (QuerySyntaxException e) {
            assertThat(e.offset()).isBetween(0, filter.length());
          }
        });
  }

  @Test
  void aFilterHasALimit() {
    assertThatExceptionOfType(QuerySyntaxException.class)
        .isThrownBy(() -> FilterParser.parse(" ".repeat(FilterParser.MAX_BYTES + 1)));
  }
}
