package dev.dateline.parsers.html;

import dev.dateline.core.page.Page;
import dev.dateline.core.text.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** One walk over the tree of one page, from its first node to its last. */
final class LayoutWalk implements NodeFilter {

  private static final int ICON = 32;
  private static final int LONGEST_STYLE = 1000;

  private final Placing placing;
  private final Whereabouts whereabouts;
  private final Column column;
  private final MetadataReader metadata;
  private @Nullable OpenElement open;
  private int elements;
  private int unsure;

  LayoutWalk(SourceText source, Whereabouts whereabouts) {
    this.placing = new Placing(source);
    this.whereabouts = whereabouts;
    this.column = new Column(source, placing);
    this.metadata = new MetadataReader(source, placing, whereabouts);
  }

  /** Whether everything was found where it was looked for. */
  boolean isSure() {
    return placing.isSure();
  }

  Page page(Document document, Optional<String> uri, List<Finding> findings) {
    document.filter(this);
    column.block(true);
    List<Finding> all = new ArrayList<>(findings);
    all.addAll(metadata.findings());
    if (unsure > 0) {
      all.add(
          Finding.of(
              HtmlLayout.UNSURE,
              unsure + " texts are pointed at as a whole: they stand otherwise in the HTML."));
    }
    return new Page(uri, column.lines(), metadata.metadata(), all);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      text(text);
    } else if (node instanceof Element element && !(node instanceof Document)) {
      return begin(element);
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (open != null && node instanceof Element && !(node instanceof Document)) {
      if (open.isPrinted() && open.isBlock()) {
        column.block(open.isParagraph());
      }
      open = open.parent();
    }
    return FilterResult.CONTINUE;
  }

  private void text(TextNode text) {
    Slice slice = whereabouts.of(text);
    if (open == null || !open.isPrinted()) {
      return;
    }
    if (!column.text(text.getWholeText(), slice, open)) {
      unsure++;
    }
  }

  private FilterResult begin(Element element) {
    String name = element.normalName();
    metadata.see(element, open == null || open.isPrinted());
    if (Print.of(name) == Print.NOTHING) {
      whereabouts.skip(element);
      return FilterResult.SKIP_ENTIRELY;
    }
    open = new OpenElement(open, element, ++elements, !name.equals("head") && !isHidden(element));
    if (open.isPrinted()) {
      if (open.isBlock()) {
        column.block(open.isParagraph());
      } else if (name.equals("br")) {
        column.lineBreak();
      } else if (name.equals("img")) {
        picture(element, open);
      }
    }
    return FilterResult.CONTINUE;
  }

  private void picture(Element element, OpenElement inside) {
    String alt = element.attr("alt");
    if (alt.isBlank() || isIcon(element)) {
      return;
    }
    if (!column.picture(alt, whereabouts.of(element, "alt"), inside)) {
      unsure++;
    }
  }

  private static boolean isIcon(Element picture) {
    return isSmall(picture.attr("width")) || isSmall(picture.attr("height"));
  }

  private static boolean isSmall(String size) {
    String digits = size.endsWith("px") ? size.substring(0, size.length() - 2) : size;
    boolean number =
        !digits.isEmpty()
            && digits.length() < 4
            && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    return number && Integer.parseInt(digits) <= ICON;
  }

  private static boolean isHidden(Element element) {
    if (element.attributesSize() == 0) {
      return false;
    }
    if (element.attributes().hasKey("hidden")) {
      return true;
    }
    String style = element.attributes().get("style");
    return style.length() >= 12
        && style.length() <= LONGEST_STYLE
        && style.toLowerCase(Locale.ROOT).replace(" ", "").contains("display:none");
  }
}
