package dev.dateline.core.search;

/**
 * One word, or one Han character.
 *
 * @param exact composed (NFC), lower case, half width
 * @param folded the same without marks; đ is d
 * @param start its first character in the text
 * @param end after its last character
 */
public record SearchToken(String exact, String folded, int start, int end) {}
