package dev.dateline.parsers.html;

import java.util.function.IntPredicate;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Walks through the HTML beside the tree that was built of it, for jsoup's own tracking takes half
 * as long again as its parse. Every text between two tags is the next text node of the tree, unless
 * damaged markup moved one: whoever finds other words here than the node's must ask jsoup.
 */
final class WalkedWhereabouts implements Whereabouts {

  private final String html;
  private final Tags tags;
  private int texts;
  private int elements;
  private int tag = -1;
  private @Nullable Element last;

  /**
   * The places of a page.
   *
   * @param from the first character that was parsed
   * @param end after the last one
   */
  WalkedWhereabouts(String html, int from, int end) {
    this.html = html;
    this.tags = new Tags(html, end);
    this.texts = from;
    this.elements = from;
  }

  @Override
  public Slice of(TextNode text) {
    boolean blank = isSpace(text.getWholeText());
    Slice next = nextText();
    while (!blank && next.from() < next.to() && isSpace(next)) {
      next = nextText();
    }
    if (blank && !isSpace(next)) {
      texts = next.from();
      return new Slice(texts, texts);
    }
    return next;
  }

  @Override
  public Slice of(Element element, String attribute) {
    String value = element.attr(attribute);
    if (value.isEmpty()) {
      return new Slice(elements, elements);
    }
    if (!element.equals(last)) {
      last = element;
      find(element.normalName(), at -> isValue(tags.value(at, attribute), value));
    }
    return tag < 0 ? new Slice(elements, elements) : tags.value(tag, attribute);
  }

  @Override
  public Slice of(Element script, DataNode data) {
    String inside = data.getWholeData();
    find(script.normalName(), at -> html.startsWith(inside, tags.after(at)));
    return new Slice(elements, Math.min(tags.end(), elements + inside.length()));
  }

  @Override
  public void skip(Element element) {
    element.traverse(
        (Node node, int depth) -> {
          if (node instanceof TextNode text) {
            of(text);
          }
        });
  }

  @Override
  public long mark() {
    last = null;
    return (long) texts << Integer.SIZE | elements;
  }

  @Override
  public void back(long mark) {
    texts = (int) (mark >>> Integer.SIZE);
    elements = (int) mark;
  }

  /** Takes the next text; where none follows, an empty one at the end. */
  private Slice nextText() {
    int at = texts;
    while (at < tags.end()) {
      if (!tags.begins(at)) {
        texts = tags.textEnd(at);
        return new Slice(at, texts);
      }
      int after = tags.after(at);
      int rawEnd = tags.rawEnd(at, after);
      int from = tags.afterLineEnd(at, after);
      if (rawEnd > from && !tags.opensData(at)) {
        texts = rawEnd;
        return new Slice(from, rawEnd);
      }
      at = Math.max(from, rawEnd);
    }
    texts = at;
    return new Slice(at, at);
  }

  /** Finds a start tag that fits, above the next words; there is none where {@code tag} is -1. */
  private void find(String name, IntPredicate fits) {
    int at = Math.max(texts, elements);
    tag = -1;
    while (tag < 0 && at < tags.end()) {
      if (tags.begins(at)) {
        int after = tags.after(at);
        if (tags.opens(at, name) && fits.test(at)) {
          tag = at;
          elements = after;
        }
        at = Math.max(after, tags.rawEnd(at, after));
      } else {
        int end = tags.textEnd(at);
        at = isSpace(new Slice(at, end)) ? end : tags.end();
      }
    }
  }

  private boolean isValue(Slice slice, String value) {
    String written = html.substring(slice.from(), slice.to());
    return HtmlText.unescape(written, true).equals(value);
  }

  private boolean isSpace(Slice slice) {
    for (int i = slice.from(); i < slice.to(); i++) {
      if (!HtmlText.isSpace(html.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSpace(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!HtmlText.isSpace(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
