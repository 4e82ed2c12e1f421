package dev.dateline.core.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.core.archive.SampleReadings;
import dev.dateline.core.article.Article;
import dev.dateline.core.reading.Reading;
import dev.dateline.core.search.Query;
import dev.dateline.core.search.QueryMatch;
import dev.dateline.core.search.QueryParser;
import dev.dateline.core.search.SearchField;
import dev.dateline.core.search.SearchText;
import dev.dateline.core.search.SearchToken;
import dev.dateline.core.search.SearchTokens;
import dev.dateline.core.text.Quote;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a query means. */
final class QueryMatchTest {

  @Test
  void everyPairOfNeighboursIsFoundWhereItIsPrinted() {
    for (Article article : articles()) {
      for (SearchText text : SearchText.of(article)) {
        List<SearchToken> tokens = SearchTokens.of(text.quote().text());
        for (int i = 0; i + 1 < tokens.size(); i++) {
          List<SearchToken> pair = tokens.subList(i, i + 2);
          for (boolean exact : List.of(true, false)) {
            Query.Phrase phrase = new Query.Phrase(pair, exact, false);
            assertThat(QueryMatch.matches(new Query.In(text.field(), phrase), article)).isTrue();
            assertThat(QueryMatch.score(phrase, article)).isPositive();
          }
        }
      }
    }
  }

  @Test
  void wordsMayStandApartButAPhraseStandsInOneText() {
    Article article = SampleReadings.vietnamese().article();
    assertThat(QueryMatch.matches(QueryParser.words("COP27 Reuters"), article)).isTrue();
    assertThat(QueryMatch.matches(QueryParser.phrase("COP27 Reuters"), article)).isFalse();
    assertThat(QueryMatch.matches(QueryParser.phrase("khí hậu Hội nghị"), article)).isFalse();
    assertThat(QueryMatch.matches(QueryParser.phrase("quỹ bồi thường khí hậu"), article)).isTrue();
  }

  @Test
  void onlyTheLastWordOfAPrefixGoesOn() {
    Article article = SampleReadings.english().article();
    assertThat(QueryMatch.matches(QueryParser.operators("mak*"), article)).isTrue();
    assertThat(QueryMatch.matches(QueryParser.operators("\"chip mak\"*"), article)).isTrue();
    assertThat(QueryMatch.matches(QueryParser.operators("\"chi makers\"*"), article)).isFalse();
    assertThat(QueryMatch.matches(QueryParser.operators("mak"), article)).isFalse();
  }

  @Test
  void everyTextIsSearchedOnceAndInOrder() {
    for (Article article : articles()) {
      List<SearchText> texts = SearchText.of(article);
      assertThat(texts).extracting(SearchText::field).isSorted();
      assertThat(texts).extracting(SearchText::quote).doesNotHaveDuplicates();
      for (SearchField field : SearchField.values()) {
        List<Integer> indexes =
            texts.stream().filter(t -> t.field() == field).map(SearchText::index).toList();
        assertThat(indexes).isEqualTo(IntStream.range(0, indexes.size()).boxed().toList());
      }
    }
  }

  @Test
  void aTeaserNeverSpeaksForTheStory() {
    for (Article article : articles()) {
      List<Quote> teasers = new ArrayList<>();
      article.related().forEach(item -> item.title().ifPresent(teasers::add));
      for (Quote teaser : teasers) {
        assertThat(QueryMatch.matches(QueryParser.phrase(teaser.text()), article)).isFalse();
      }
    }
  }

  private static List<Article> articles() {
    return SampleReadings.all().stream().map(Reading.Parsed::article).toList();
  }
}
