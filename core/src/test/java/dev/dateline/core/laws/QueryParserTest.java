package dev.dateline.core.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.dateline.core.search.Query;
import dev.dateline.core.search.QueryParser;
import dev.dateline.core.search.QuerySyntaxException;
import dev.dateline.core.search.SearchField;
import dev.dateline.core.search.SearchTokens;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a typed query is read. */
final class QueryParserTest {

  private static final List<Function<String, Query>> WAYS =
      List.of(QueryParser::words, QueryParser::phrase, QueryParser::operators);

  @Test
  void whateverIsTypedIsAQueryOrASyntaxErrorWithAPlace() {
    RandomText.tryOut(
        random -> {
          String typed = random.line();
          WAYS.forEach(way -> assertReadOrRefused(way, typed));
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", " ", "C++", "100%", "who's on first", "\"unbalanced", "NEAR(", "a AND", "-x", "col:",
        "*", "a OR", "NOT", "(((", ")", "()", "\"\"", "AND AND", "a NOT NOT b", "headline:",
        "headline:*", "a:b:c", "\uD800", "\u0000", "a*b", "**", "x *", "\"a\"b\"", "NOT(a)"
      })
  void whatBreaksOtherSearchesIsReadOrRefused(String typed) {
    WAYS.forEach(way -> assertReadOrRefused(way, typed));
  }

  @Test
  void amongWordsEveryCharacterIsData() {
    assertThat(QueryParser.words("who's AND C++("))
        .isEqualTo(new Query.And(List.of(phrase("who's"), phrase("AND"), phrase("C"))));
    assertThat(QueryParser.words("COP-27 100%"))
        .isEqualTo(new Query.And(List.of(phrase("COP-27"), phrase("100"))));
    assertThat(QueryParser.words(" 气候变化\u3000大会 "))
        .isEqualTo(new Query.And(List.of(phrase("气候变化"), phrase("大会"))));
    assertThat(QueryParser.words("+ chip &")).isEqualTo(phrase("chip"));
  }

  @Test
  void oneMarkAnywhereMakesAllOfItExact() {
    assertThat(exact(QueryParser.words("khi hau"))).containsExactly(false, false);
    assertThat(exact(QueryParser.words("khí hau"))).containsExactly(true, true);
    assertThat(exact(QueryParser.words("da đen"))).containsExactly(true, true);
    assertThat(exact(QueryParser.words("气候 COP27"))).containsExactly(false, false);
    assertThat(exact(QueryParser.words("khi\u0301 hau"))).containsExactly(true, true);
  }

  @Test
  void operatorsBindAsTheyAreRead() {
    assertThat(QueryParser.operators("a b OR c AND d"))
        .isEqualTo(
            new Query.Or(
                List.of(
                    new Query.And(List.of(phrase("a"), phrase("b"))),
                    new Query.And(List.of(phrase("c"), phrase("d"))))));
    assertThat(QueryParser.operators("a NOT b AND NOT (c OR d) e"))
        .isEqualTo(
            new Query.Without(
                new Query.And(List.of(phrase("a"), phrase("e"))),
                new Query.Or(
                    List.of(phrase("b"), new Query.Or(List.of(phrase("c"), phrase("d")))))));
    assertThat(QueryParser.operators("headline:\"a b\" OR body:(c d)"))
        .isEqualTo(
            new Query.Or(
                List.of(
                    new Query.In(SearchField.HEADLINE, phrase("a b")),
                    new Query.In(
                        SearchField.BODY, new Query.And(List.of(phrase("c"), phrase("d")))))));
    assertThat(QueryParser.operators("num* 10:30 (translation:x)"))
        .isEqualTo(
            new Query.And(
                List.of(
                    new Query.Phrase(SearchTokens.of("num"), false, true),
                    phrase("10:30"),
                    new Query.In(SearchField.RENDITION, phrase("x")))));
    assertThat(QueryParser.operators("ANDROID ORe"))
        .isEqualTo(new Query.And(List.of(phrase("ANDROID"), phrase("ORe"))));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "a AND,5",
        "a AND OR b,6",
        "NOT a,0",
        "a OR NOT b,5",
        "(a,0",
        "a),1",
        "a \"b,2",
        "col:x,0",
        "headline: x,9",
        "headline:(body:x),10",
        "a*b,1",
        "*,0",
        "a -b,2",
        "a & b,2",
        "a (),3",
        "x C+*,4"
      })
  void aMistakeIsPointedAt(String typed, int offset) {
    assertThatExceptionOfType(QuerySyntaxException.class)
        .isThrownBy(() -> QueryParser.operators(typed))
        .satisfies(e -> assertThat(e.offset()).isEqualTo(offset))
        .withMessageEndingWith("(at character " + offset + ")");
  }

  @Test
  void aQueryHasLimits() {
    String longest = "a".repeat(QueryParser.MAX_BYTES);
    WAYS.forEach(way -> assertThat(way.apply(longest)).isNotNull());
    WAYS.forEach(way -> assertRefused(way, longest + "a"));
    WAYS.forEach(way -> assertRefused(way, "气".repeat(QueryParser.MAX_BYTES / 3 + 1)));
    String deepest = "(".repeat(QueryParser.MAX_DEPTH) + "a" + ")".repeat(QueryParser.MAX_DEPTH);
    assertThat(QueryParser.operators(deepest)).isEqualTo(phrase("a"));
    assertRefused(QueryParser::operators, "(" + deepest + ")");
    assertThat(QueryParser.words("a ".repeat(QueryParser.MAX_TERMS))).isNotNull();
    assertRefused(QueryParser::words, "a ".repeat(QueryParser.MAX_TERMS + 1));
    assertRefused(QueryParser::operators, "a ".repeat(QueryParser.MAX_TERMS + 1));
  }

  private static void assertReadOrRefused(Function<String, Query> way, String typed) {
    try {
      assertThat(exact(way.apply(typed))).isNotEmpty();
    } catch (QuerySyntaxException e) {
      assertThat(e.offset()).isBetween(0, typed.length());
    }
  }

  private static void assertRefused(Function<String, Query> way, String typed) {
    assertThatExceptionOfType(QuerySyntaxException.class).isThrownBy(() -> way.apply(typed));
  }

  private static Query.Phrase phrase(String words) {
    return new Query.Phrase(SearchTokens.of(words), false, false);
  }

  private static List<Boolean> exact(Query query) {
    if (query instanceof Query.Phrase phrase) {
      return List.of(phrase.exact());
    }
    if (query instanceof Query.And and) {
      return and.parts().stream().flatMap(part -> exact(part).stream()).toList();
    }
    if (query instanceof Query.Or or) {
      return or.parts().stream().flatMap(part -> exact(part).stream()).toList();
    }
    if (query instanceof Query.Without without) {
      return exact(without.wanted());
    }
    return exact(((Query.In) query).query());
  }
}
