package dev.dateline.core.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.dateline.core.article.ArticleId;
import dev.dateline.core.capture.Capture;
import dev.dateline.core.capture.CaptureId;
import dev.dateline.core.capture.CaptureMetadata;
import dev.dateline.core.capture.CapturedText;
import dev.dateline.core.capture.Decoding;
import dev.dateline.core.capture.MediaType;
import dev.dateline.core.capture.Rejection;
import dev.dateline.core.text.Finding;
import dev.dateline.core.text.Span;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How bytes are named, kept and read as text. */
final class CaptureTest {

  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final String CHINESE = "中新社巴黎11月4日电 (记者 李洋)朱镕基出席。";

  @Test
  void validUtf8IsUtf8WhateverItsCarrierSays() {
    RandomText.tryOut(
        random -> {
          String text = random.page() + "x";
          Decoding read =
              decode(
                  text.getBytes(StandardCharsets.UTF_8), random.one(List.of("gbk", "latin1", "?")));
          assertThat(read).isEqualTo(new CapturedText(text, StandardCharsets.UTF_8, List.of()));
        });
  }

  @Test
  void aByteOrderMarkDecidesAndIsKept() {
    String text = "\uFEFFViệt Nam 中";
    assertThat(decode(text.getBytes(StandardCharsets.UTF_8), "gbk"))
        .isEqualTo(new CapturedText(text, StandardCharsets.UTF_8, List.of()));
    for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      assertThat(decode(text.getBytes(charset), "utf-8"))
          .isEqualTo(new CapturedText(text, charset, List.of()));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"gb2312", "GBK", "gb18030", "x-gbk", "utf-8", "no such charset", ""})
  void chineseBytesAreReadAsChinese(String declared) {
    assertThat(decode(CHINESE.getBytes(GB18030), declared))
        .isEqualTo(new CapturedText(CHINESE, GB18030, List.of()));
  }

  @Test
  void aDeclaredCharsetIsTakenWhenAllBytesAreOfIt() {
    Charset vietnamese = Charset.forName("windows-1258");
    String text = "Đà Nẵng".replace("ẵ", "ă\u0303");
    assertThat(decode(text.getBytes(vietnamese), "windows-1258"))
        .isEqualTo(new CapturedText(text, vietnamese, List.of()));
  }

  @Test
  void bytesOfNoCharsetAreFoundWhereTheyStand() {
    byte[] bytes = ("Hội nghị " + "x".repeat(100)).getBytes(StandardCharsets.UTF_8);
    bytes[20] = (byte) 0xFF;
    CapturedText read = (CapturedText) decode(bytes, "utf-8");
    assertThat(read.charset()).isEqualTo(StandardCharsets.UTF_8);
    Finding finding = read.findings().get(0);
    assertThat(finding.reason()).isEqualTo(CapturedText.MALFORMED);
    assertThat(finding.spans()).containsExactly(new Span(20, 23));
    assertThat(finding.detail()).contains("at byte 20");
    assertThat(read.text().getBytes(StandardCharsets.UTF_8)[20]).isEqualTo((byte) 0xEF);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\r\n\t", "\uFEFF", "\uFEFF \n", "\u00A0\u3000", "\u200B"})
  void whatPrintsNothingIsTurnedAway(String text) {
    assertRejected(text.getBytes(StandardCharsets.UTF_8), Rejection.EMPTY);
  }

  @Test
  void whatIsNoTextIsTurnedAway() {
    byte[] binary = new byte[4000];
    for (int i = 0; i < binary.length; i++) {
      binary[i] = (byte) (i * 37);
    }
    assertRejected(binary, Rejection.NOT_TEXT);
    assertRejected("PDF\0 and text".getBytes(StandardCharsets.UTF_8), Rejection.NOT_TEXT);
    assertRejected("text".getBytes(StandardCharsets.UTF_16LE), Rejection.NOT_TEXT);
  }

  @Test
  void whatIsTooLargeIsTurnedAway() {
    byte[] bytes = new byte[Capture.MAX_BYTES + 1];
    Arrays.fill(bytes, (byte) 'x');
    assertRejected(bytes, Rejection.TOO_LARGE);
  }

  @Test
  void theBytesOfACaptureNeverChange() {
    byte[] bytes = CHINESE.getBytes(StandardCharsets.UTF_8);
    Capture capture = Capture.of(bytes);
    bytes[0] = 0;
    capture.bytes()[1] = 0;
    assertThat(capture.bytes()).isEqualTo(CHINESE.getBytes(StandardCharsets.UTF_8));
    assertThat(capture.id()).isEqualTo(CaptureId.of(capture.bytes()));
    assertThat(capture.size()).isEqualTo(capture.bytes().length);
  }

  @Test
  void aCaptureIsNamedByItsBytes() {
    CaptureId id = CaptureId.of("abc".getBytes(StandardCharsets.US_ASCII));
    assertThat(id.sha256())
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    assertThat(id).hasToString("sha256-" + id.sha256());
    assertThat(ArticleId.ofCapture(id)).hasToString("xj4bnp4pahh6uqkbidpf3lrcem");
    for (String wrong : List.of("", id.sha256() + "0", id.sha256().replace('b', 'B'))) {
      assertThatIllegalArgumentException().isThrownBy(() -> new CaptureId(wrong));
    }
  }

  @Test
  void anArticleIsNamedByItsAddress() {
    ArticleId id = ArticleId.ofUri("https://ngaynay.example/a-post1.html");
    assertThat(id).isEqualTo(ArticleId.ofUri("https://ngaynay.example/a-post1.html"));
    assertThat(id).isNotEqualTo(ArticleId.ofUri("https://ngaynay.example/a-post2.html"));
    assertThat(new ArticleId(id.value())).isEqualTo(id);
    for (String wrong : List.of("", id + "a", "A".repeat(26), "1".repeat(26))) {
      assertThatIllegalArgumentException().isThrownBy(() -> new ArticleId(wrong));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "<!DOCTYPE HTML><title>x</title>, text/html",
    "\uFEFF<html lang=vi>, text/html",
    "Khí hậu < thời tiết, text/plain"
  })
  void theKindIsToldFromTheFirstBytes(String text, String kind) {
    Capture capture = Capture.of(text.getBytes(StandardCharsets.UTF_8));
    assertThat(capture.metadata().mediaType()).hasToString(kind);
    assertThat(new MediaType(" Text/HTML ; charset=x").isHtml()).isTrue();
  }

  private static Decoding decode(byte[] bytes, String declared) {
    CaptureMetadata metadata = CaptureMetadata.of(MediaType.TEXT).withCharset(declared);
    return CapturedText.decode(Capture.of(bytes, metadata));
  }

  private static void assertRejected(byte[] bytes, String reason) {
    Decoding decoding = CapturedText.decode(Capture.of(bytes), Optional.empty());
    assertThat(decoding).isInstanceOf(Rejection.class);
    assertThat(((Rejection) decoding).reason()).isEqualTo(reason);
    assertThat(((Rejection) decoding).detail()).matches("[A-Z0-9].*[.?]");
  }
}
