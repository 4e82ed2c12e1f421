package dev.dateline.core.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.core.archive.SampleQueries;
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
import dev.dateline.core.search.Snippet;
import dev.dateline.core.search.Snippets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a snippet shows. */
final class SnippetsTest {

  @Test
  void everySnippetIsPrintedInTheArticleAndHighlightsSomethingInIt() {
    for (String words : SampleQueries.WORDS) {
      Query query = QueryParser.words(words);
      for (Reading.Parsed reading : SampleReadings.all()) {
        List<Snippet> snippets = Snippets.cut(query, reading.article(), 100);
        snippets.forEach(snippet -> assertPrinted(snippet, reading.article()));
        if (QueryMatch.matches(query, reading.article())) {
          assertThat(snippets).as(words).isNotEmpty();
        }
      }
    }
  }

  @Test
  void everyWordOfALongTextIsShownWhereverItStands() {
    RandomText.tryOut(
        random -> {
          String paragraph = (random.line() + " ").repeat(1 + random.below(30)) + "x";
          Article article = SampleReadings.story("https://a.example/1", "-", paragraph).article();
          SearchToken token = random.one(SearchTokens.of(paragraph));
          Query query = new Query.Phrase(List.of(token), true, false);
          Snippet snippet = Snippets.cut(query, article, 1).get(0);
          assertPrinted(snippet, article);
          Snippet.Highlight first = snippet.highlights().get(0);
          assertThat(SearchTokens.of(highlighted(snippet, first)).get(0).exact())
              .isEqualTo(token.exact());
          assertThat(snippet.text().length()).isLessThanOrEqualTo(162);
        });
  }

  @Test
  void neighboursShareAHighlight() {
    Snippet snippet =
        Snippets.cut(QueryParser.words("𠮷 田 欢迎"), SampleReadings.chinese().article(), 1).get(0);
    assertThat(snippet.text()).isEqualTo("大会主席说,气候变化不等人。𠮷田表示欢迎。(完)");
    assertThat(snippet.highlights())
        .containsExactly(new Snippet.Highlight(14, 16), new Snippet.Highlight(18, 20));
  }

  @Test
  void theTextWithMostWordsComesFirst() {
    List<Snippet> snippets =
        Snippets.cut(
            QueryParser.words("COP27 hội nghị đàm phán"),
            SampleReadings.vietnamese().article(),
            10);
    assertThat(snippets)
        .extracting(Snippet::field)
        .containsExactly(SearchField.STANDFIRST, SearchField.HEADLINE);
    assertThat(Snippets.cut(QueryParser.words("COP27"), SampleReadings.english().article(), 0))
        .isEmpty();
  }

  @Test
  void whatIsUnwantedIsNotShown() {
    Query query = QueryParser.operators("hanoi NOT prices");
    Article article =
        SampleReadings.story("https://a.example/1", "Hanoi", "The prices of Hanoi").article();
    assertThat(Snippets.cut(query, article, 10))
        .flatExtracting(
            snippet -> snippet.highlights().stream().map(h -> highlighted(snippet, h)).toList())
        .containsOnly("Hanoi");
  }

  private static void assertPrinted(Snippet snippet, Article article) {
    String text = text(snippet, article);
    String shown = snippet.text();
    boolean atStart =
        text.startsWith(shown.endsWith("…") ? shown.substring(0, shown.length() - 1) : shown);
    String inside = atStart ? shown : shown.substring(1);
    boolean toEnd = text.endsWith(inside);
    assertThat(text).contains(toEnd ? inside : inside.substring(0, inside.length() - 1));
    assertThat(snippet.highlights()).isNotEmpty();
    int end = 0;
    for (Snippet.Highlight highlight : snippet.highlights()) {
      assertThat(highlight.start()).isGreaterThanOrEqualTo(end);
      assertThat(highlight.end()).isGreaterThan(highlight.start());
      end = highlight.end();
    }
    assertThat(end).isLessThanOrEqualTo(shown.codePointCount(0, shown.length()));
  }

  private static String text(Snippet snippet, Article article) {
    return SearchText.of(article).stream()
        .filter(text -> text.field() == snippet.field() && text.index() == snippet.index())
        .findFirst()
        .orElseThrow()
        .quote()
        .text();
  }

  private static String highlighted(Snippet snippet, Snippet.Highlight highlight) {
    int start = snippet.text().offsetByCodePoints(0, highlight.start());
    int end = snippet.text().offsetByCodePoints(0, highlight.end());
    return snippet.text().substring(start, end);
  }
}
