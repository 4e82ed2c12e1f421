package dev.dateline.parsers.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.core.capture.Capture;
import dev.dateline.core.capture.CaptureMetadata;
import dev.dateline.core.capture.CapturedText;
import dev.dateline.core.capture.MediaType;
import dev.dateline.core.text.Finding;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Bytes of HTML and what they claim to be. */
class HtmlDecodingTest {

  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final String CHINESE = "<p>朱镕基在会议上说，湿地保护要从孩子做起。</p>";

  private static CapturedText decoded(String html, Charset charset) {
    return Pages.text(Pages.html(html.getBytes(charset)));
  }

  @Test
  void gb2312MeansGb18030() {
    CapturedText text = decoded("<meta charset=gb2312>" + CHINESE, GB18030);
    assertThat(text.text()).contains("镕");
    assertThat(text.findings()).isEmpty();
  }

  @Test
  void theHeaderSpeaksBeforeThePage() {
    byte[] bytes = "<meta charset='utf-8'><p>Ünï</p>".getBytes(StandardCharsets.ISO_8859_1);
    Capture capture =
        Capture.of(bytes, CaptureMetadata.of(MediaType.HTML).withCharset("iso-8859-1"));
    CapturedText text = Pages.text(capture);
    assertThat(text.text()).contains("Ünï");
    assertThat(text.findings())
        .extracting(Finding::reason)
        .containsExactly(HtmlDecoding.DECLARED_WRONGLY);
  }

  @Test
  void aWrongDeclarationIsAFindingAndTheValidCharsetIsRead() {
    CapturedText text = decoded("<meta charset=\"gbk\">" + CHINESE, StandardCharsets.UTF_8);
    assertThat(text.text()).contains("镕");
    assertThat(text.findings())
        .extracting(Finding::reason)
        .containsExactly(HtmlDecoding.DECLARED_WRONGLY);
  }

  @Test
  void utf8ReadAsSomethingElseIsAFinding() {
    for (String words : new String[] {"Những người dân ở đây nói về nước. ", "湿地，的"}) {
      Charset wrong = words.charAt(0) == '湿' ? GB18030 : Charset.forName("windows-1252");
      String twice = new String(words.repeat(8).getBytes(StandardCharsets.UTF_8), wrong);
      assertThat(decoded("<p>" + twice, StandardCharsets.UTF_8).findings())
          .as(twice)
          .extracting(Finding::reason)
          .contains("MOJIBAKE");
      assertThat(decoded("<p>" + words.repeat(8), StandardCharsets.UTF_8).findings()).isEmpty();
    }
  }
}
