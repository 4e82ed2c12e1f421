package dev.dateline.core.laws;

import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/** Texts that nobody would think of, made again from a seed that a failure prints. */
final class RandomText {

  /** How many texts a law is tried on. */
  static final int TRIES = 1_000;

  private static final List<String> PIECES =
      List.of(
          "a",
          "Z",
          "đ",
          "Đ",
          "ệ",
          "Ử",
          "e\u0323\u0302",
          "U\u031B\u0309",
          "o\u031B",
          "é",
          "ñ",
          "ø",
          "ß",
          "7",
          "０",
          "Ａ",
          "ｂ",
          "中",
          "气",
          "〇",
          "々",
          "か\u3099",
          "カ",
          "ー",
          "한",
          "𠮷",
          "Ж",
          " ",
          " ",
          " ",
          "\u00A0",
          "\u3000",
          "\t",
          "\u200B",
          "\u00AD",
          "\uFEFF",
          "\u0301",
          "-",
          "'",
          "’",
          "“",
          "\"",
          "(",
          ")",
          "（",
          "）",
          ":",
          "：",
          "*",
          ".",
          ",",
          "，",
          "。",
          "+",
          "/",
          "=",
          "<",
          ">",
          "AND",
          "OR",
          "NOT",
          "headline:",
          "body:",
          "NEAR",
          "2022-11",
          "😀",
          "1\uFE0F\u20E3");

  private static final List<String> LINE_ENDS = List.of("\n", "\r\n", "\r", "\n\n", "\r\n \r\n");

  private final Random random;

  private RandomText(long seed) {
    this.random = new Random(seed);
  }

  /** Tries a law on many texts; the seed stands in the message of a failure. */
  static void tryOut(Consumer<RandomText> law) {
    for (long seed = 0; seed < TRIES; seed++) {
      try {
        law.accept(new RandomText(seed));
      } catch (AssertionError | RuntimeException e) {
        throw new AssertionError("seed " + seed + ": " + e.getMessage(), e);
      }
    }
  }

  /** A number from 0 below a bound. */
  int below(int bound) {
    return random.nextInt(bound);
  }

  /** One of these. */
  <T> T one(List<T> choices) {
    return choices.get(below(choices.size()));
  }

  /** Up to twenty pieces of words, spaces and signs, without a line end. */
  String line() {
    StringBuilder text = new StringBuilder();
    for (int i = below(21); i > 0; i--) {
      text.append(one(PIECES));
    }
    return text.toString();
  }

  /** A few lines with line ends of every kind. */
  String page() {
    StringBuilder text = new StringBuilder();
    for (int i = below(8); i > 0; i--) {
      text.append(line()).append(one(LINE_ENDS));
    }
    return text.append(line()).toString();
  }
}
