package dev.dateline.parsers.html;

import java.util.List;

/** A JSON value that knows where it stands in the page. */
sealed interface Json {

  /** Members in the order of the page; a name may come twice. */
  record Members(List<Member> members) implements Json {}

  /** A name and its value. */
  record Member(String name, Json value) {}

  /** Values in the order of the page. */
  record Items(List<Json> items) implements Json {}

  /**
   * A string, or a number or literal.
   *
   * @param from first character in the HTML, after the quotation mark of a string
   * @param to after its last character
   */
  record Scalar(String text, int from, int to) implements Json {}
}
