package dev.dateline.bench;

import java.util.function.UnaryOperator;

/**
 * A program that finds the body of an article in HTML.
 *
 * @param name what it is called
 * @param body from HTML to the text of the body, a line for each paragraph
 */
record Peer(String name, UnaryOperator<String> body) {}
