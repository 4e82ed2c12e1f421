package dev.dateline.parsers.html;

/**
 * A part of the HTML.
 *
 * @param from its first character
 * @param to after its last character
 */
record Slice(int from, int to) {}
