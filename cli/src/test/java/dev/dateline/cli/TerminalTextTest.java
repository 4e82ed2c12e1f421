package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.cli.terminal.DisplayWidth;
import dev.dateline.cli.terminal.SafeText;
import dev.dateline.cli.terminal.Wrapping;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How text of three languages stands on a terminal. */
class TerminalTextTest {
  @Test
  void hanTakesTwoColumnsAndMarksTakeNone() {
    assertThat(DisplayWidth.of("khí hậu")).isEqualTo(7);
    assertThat(DisplayWidth.of("khi\u0301 hâ\u0323u")).isEqualTo(7);
    assertThat(DisplayWidth.of("气候, COP28")).isEqualTo(11);
    assertThat(DisplayWidth.of("（ＴＴＸＶＮ）")).isEqualTo(14);
  }

  @Test
  void whatIsCutEndsWithAnEllipsisAndFits() {
    for (String text : List.of("biến đổi khí hậu", "气候变化事务办公室", "abc")) {
      for (int columns = 1; columns < 20; columns++) {
        String cut = DisplayWidth.cut(text, columns);
        assertThat(DisplayWidth.of(cut)).isLessThanOrEqualTo(columns);
        assertThat(cut.equals(text) || cut.endsWith("…")).isTrue();
        assertThat(DisplayWidth.of(DisplayWidth.fit(text, columns))).isEqualTo(columns);
      }
    }
  }

  @Test
  void wrappingLosesNothingAndFits() {
    String text =
        "Đặc phái viên Giải Chấn Hoa (解振华) 会议上,中美双方表示将共同努力。"
            + "https://baotintuc.vn/thoi-su/viet-nam-va-nhat-ban-doi-thoai-20211124202628584.htm end.";
    for (int columns = 2; columns < 60; columns++) {
      List<String> lines = Wrapping.wrap(text, columns);
      int most = columns;
      assertThat(lines)
          .allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(most));
      assertThat(String.join("", lines).replace(" ", "")).isEqualTo(text.replace(" ", ""));
    }
  }

  @Test
  void safeTextLeavesWhatIsPrintedAlone() {
    String printed = "Ngày 19/11 «khí hậu» 气候 (COP27) — “100 %”… \u00A0é";
    assertThat(SafeText.of(printed)).isSameAs(printed);
    assertThat(SafeText.of("a\tb\u0085\uFEFF\uD800")).isEqualTo("a\\u0009b\\u0085\\uFEFF\\uD800");
    assertThat(SafeText.of("\uDB40\uDC41")).isEqualTo("\\u{E0041}");
    assertThat(SafeText.ofJson("\"\uDB40\uDC41\"")).isEqualTo("\"\\uDB40\\uDC41\"");
  }
}
