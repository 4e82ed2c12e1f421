package dev.dateline.parsers.generic;

/**
 * A page written for the generic reader, and what its body is.
 *
 * @param name such as {@code ko-naver-12}: language, kind of layout, number
 * @param html the page
 * @param body its body, a line for each paragraph, heading and item
 */
public record GoldPage(String name, String html, String body) {

  /** Whether it is Chinese, Japanese or Korean, whose words stand without blanks or say more. */
  public boolean isEastern() {
    return name.startsWith("zh") || name.startsWith("ja") || name.startsWith("ko");
  }

  @Override
  public String toString() {
    return name;
  }
}
