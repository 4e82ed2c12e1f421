package dev.dateline.parsers.html;

import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Where in the HTML the nodes of a page stand. Nodes are asked for in the order of the page; a walk
 * that looks ahead comes back by its mark.
 */
interface Whereabouts {

  /** Where the words of a text node stand. */
  Slice of(TextNode text);

  /** Where the value of an attribute stands. */
  Slice of(Element element, String attribute);

  /** Where the inside of a script stands. */
  Slice of(Element script, DataNode data);

  /** An element is passed over with all its words. */
  void skip(Element element);

  /** How far the page has been read. */
  long mark();

  /** Goes back to a mark. */
  void back(long mark);
}
