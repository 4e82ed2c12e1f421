package dev.dateline.parsers.html;

import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;

/** What jsoup says of a page that it parsed with position tracking. */
final class TrackedWhereabouts implements Whereabouts {

  private final int base;
  private final int end;

  /**
   * The places of a page.
   *
   * @param base how many characters of the HTML were left out before parsing
   * @param end where the HTML ends
   */
  TrackedWhereabouts(int base, int end) {
    this.base = base;
    this.end = end;
  }

  @Override
  public Slice of(TextNode text) {
    return slice(text.sourceRange());
  }

  @Override
  public Slice of(Element element, String attribute) {
    return slice(element.attributes().sourceRange(attribute).valueRange());
  }

  @Override
  public Slice of(Element script, DataNode data) {
    return slice(data.sourceRange());
  }

  @Override
  public void skip(Element element) {}

  @Override
  public long mark() {
    return 0;
  }

  @Override
  public void back(long mark) {}

  private Slice slice(Range range) {
    int from = Math.min(end, Math.max(0, base + range.startPos()));
    return new Slice(from, Math.min(end, Math.max(from, base + range.endPos())));
  }
}
