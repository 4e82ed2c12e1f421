package dev.dateline.core.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.core.archive.ArticleFilter;
import dev.dateline.core.archive.FilterParser;
import dev.dateline.core.archive.SampleReadings;
import dev.dateline.core.article.Article;
import org.junit.jupiter.api.Test;

/** Which articles a filter takes. */
final class ArticleFilterTest {

  private static final Article VIETNAMESE = SampleReadings.vietnamese().article();
  private static final Article CHINESE = SampleReadings.chinese().article();
  private static final Article ENGLISH = SampleReadings.english().article();

  @Test
  void noConditionTakesEveryArticle() {
    assertThat(ArticleFilter.ALL.accepts(ENGLISH)).isTrue();
  }

  @Test
  void aDateThatMayLieOutsideIsNotTaken() {
    assertThat(accepts("published = 2022-11-20", VIETNAMESE)).isTrue();
    assertThat(accepts("published >= 2022-11-21", VIETNAMESE)).isFalse();
    assertThat(accepts("captured >= 2026-01-03", VIETNAMESE)).isTrue();
    assertThat(accepts("captured >= 2026-01-04", VIETNAMESE)).isFalse();
    assertThat(accepts("captured <= 2099", VIETNAMESE)).isFalse();
    assertThat(accepts("published >= 1900", ENGLISH)).isFalse();
  }

  @Test
  void theClocksOfAPageAreNeverMixed() {
    assertThat(accepts("published_at_source = 2023-11-05", CHINESE)).isTrue();
    assertThat(accepts("published = 2023-11-05", CHINESE)).isFalse();
    assertThat(accepts("event_day = 2023-11-04 AND event_day.status = DERIVED", CHINESE)).isTrue();
    assertThat(accepts("modified.status = UNRESOLVED", CHINESE)).isFalse();
  }

  @Test
  void allConditionsHold() {
    assertThat(accepts("source:(ngaynay OR tmtpost) AND language = en", ENGLISH)).isTrue();
    assertThat(accepts("source:(ngaynay OR tmtpost) AND language = en", VIETNAMESE)).isFalse();
  }

  private static boolean accepts(String filter, Article article) {
    return FilterParser.parse(filter).accepts(article);
  }
}
