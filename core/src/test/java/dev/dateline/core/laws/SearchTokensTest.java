package dev.dateline.core.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.core.search.SearchToken;
import dev.dateline.core.search.SearchTokens;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a token is, and where it stands. */
final class SearchTokensTest {

  @Test
  void everyTokenStandsWhereItSays() {
    RandomText.tryOut(
        random -> {
          String text = random.line();
          int end = 0;
          for (SearchToken token : SearchTokens.of(text)) {
            assertThat(token.start()).isGreaterThanOrEqualTo(end);
            assertThat(token.end()).isGreaterThan(token.start());
            end = token.end();
            assertThat(SearchTokens.of(text.substring(token.start(), end)))
                .containsExactly(
                    new SearchToken(token.exact(), token.folded(), 0, end - token.start()));
          }
          assertThat(end).isLessThanOrEqualTo(text.length());
        });
  }

  @Test
  void composedAndDecomposedTextGiveTheSameTokensInTheSamePlaces() {
    RandomText.tryOut(
        random -> {
          String composed = Normalizer.normalize(random.line(), Normalizer.Form.NFC);
          String decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);
          List<SearchToken> one = SearchTokens.of(composed);
          List<SearchToken> other = SearchTokens.of(decomposed);
          assertThat(exact(other)).isEqualTo(exact(one));
          for (int i = 0; i < one.size(); i++) {
            String words = decomposed.substring(other.get(i).start(), other.get(i).end());
            assertThat(Normalizer.normalize(words, Normalizer.Form.NFC))
                .isEqualTo(composed.substring(one.get(i).start(), one.get(i).end()));
          }
        });
  }

  @Test
  void everyLetterAndDigitIsInAToken() {
    RandomText.tryOut(
        random -> {
          String text = random.line();
          boolean[] covered = new boolean[text.length()];
          SearchTokens.of(text)
              .forEach(t -> IntStream.range(t.start(), t.end()).forEach(i -> covered[i] = true));
          for (int i = 0; i < text.length(); i++) {
            assertThat(covered[i] || !Character.isLetterOrDigit(text.charAt(i))).isTrue();
          }
        });
  }

  @Test
  void foldingTwiceIsFoldingOnce() {
    RandomText.tryOut(
        random -> {
          for (SearchToken token : SearchTokens.of(random.line())) {
            assertThat(token.folded()).isNotEmpty();
            SearchToken again = SearchTokens.of(token.folded()).get(0);
            assertThat(again.exact()).isEqualTo(again.folded()).isEqualTo(token.folded());
          }
        });
  }

  @Test
  void everyVietnameseLetterFoldsToItsPlainOne() {
    String letters = "ăâđêôơư" + "àảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ";
    String plain = "aadeoou" + "aaaaaaaaaaaaaaaeeeeeeeeeeiiiiiooooooooooooooouuuuuuuuuuyyyyy";
    assertThat(folded(letters)).containsExactly(plain);
    assertThat(folded(letters.toUpperCase(Locale.ROOT))).containsExactly(plain);
    assertThat(folded("Łódź Öl crème Malmö")).containsExactly("lodz", "ol", "creme", "malmo");
  }

  @Test
  void wordsAreLettersAndDigitsAndNothingElse() {
    assertThat(exact("Who's on COP-27, U.S. 100% C++?"))
        .containsExactly("who", "s", "on", "cop", "27", "u", "s", "100", "c");
    assertThat(exact("ＣＯＰ２７　Ｖｉệｔ")).containsExactly("cop27", "việt");
    assertThat(exact("Viet\u00ADnam \uFEFFViet\u200Bnam\u00AD"))
        .containsExactly("vietnam", "vietnam");
    assertThat(exact("... — ( ) \" * \u0301")).isEmpty();
    assertThat(exact("")).isEmpty();
    assertThat(exact("\uD842 \uDFB7 \uD842a")).containsExactly("a");
  }

  @Test
  void scriptsWithoutSpacesGiveACharacterEach() {
    assertThat(exact("COP27气候大会二〇二二年"))
        .containsExactly("cop27", "气", "候", "大", "会", "二", "〇", "二", "二", "年");
    assertThat(exact("𠮷田々")).containsExactly("𠮷", "田", "々");
    assertThat(exact("か\u3099ー ｶﾞ 한")).containsExactly("が", "ー", "ガ", "한");
    assertThat(exact(Normalizer.normalize("한국", Normalizer.Form.NFD))).containsExactly("한", "국");
    assertThat(SearchTokens.isHan('气')).isTrue();
    assertThat(SearchTokens.isHan('。')).isFalse();
    assertThat(SearchTokens.isHan('đ')).isFalse();
  }

  @Test
  void aRunWithoutEndIsParted() {
    String run = "\u0301\u0323".repeat(100_000);
    assertThat(SearchTokens.of("a" + run + "b".repeat(1000)))
        .hasSizeLessThan(20)
        .allSatisfy(token -> assertThat(token.end() - token.start()).isLessThan(200));
  }

  private static List<String> exact(String text) {
    return exact(SearchTokens.of(text));
  }

  private static List<String> exact(List<SearchToken> tokens) {
    return tokens.stream().map(SearchToken::exact).toList();
  }

  private static List<String> folded(String text) {
    return SearchTokens.of(text).stream().map(SearchToken::folded).toList();
  }
}
