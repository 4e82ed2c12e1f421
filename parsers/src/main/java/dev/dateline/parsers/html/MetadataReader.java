package dev.dateline.parsers.html;

import dev.dateline.core.page.PageMetadata;
import dev.dateline.core.text.Blank;
import dev.dateline.core.text.Finding;
import dev.dateline.core.text.Quote;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter.FilterResult;

/** Collects what a page says about itself, in page order. */
final class MetadataReader {

  private static final int MOST_ENTRIES = 1000;
  private static final int LONGEST_VALUE = 100_000;
  private static final int MOST_NODES_OF_A_VALUE = 40;

  private final SourceText source;
  private final Placing placing;
  private final Whereabouts whereabouts;
  private final List<PageMetadata.Entry> entries = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private Optional<String> language = Optional.empty();

  MetadataReader(SourceText source, Placing placing, Whereabouts whereabouts) {
    this.source = source;
    this.placing = placing;
    this.whereabouts = whereabouts;
  }

  PageMetadata metadata() {
    PageMetadata found = new PageMetadata(Optional.empty(), language, entries);
    Optional<String> uri =
        found.first("canonical").or(() -> found.first("og:url")).map(quote -> quote.text().strip());
    return new PageMetadata(uri, language, entries);
  }

  List<Finding> findings() {
    return findings;
  }

  /** Looks at an element when the walk meets it. */
  void see(Element element, boolean printed) {
    switch (element.normalName()) {
      case "html" -> language = Optional.of(element.attr("lang")).filter(lang -> !lang.isBlank());
      case "title" -> words("title", element);
      case "meta" -> meta(element);
      case "link" -> link(element);
      case "script" -> script(element);
      case "time" -> attribute("time:datetime", element, "datetime");
      case "abbr" -> published(element);
      default -> {
        if (!printed && !element.id().isEmpty()) {
          words("hidden:" + element.id(), element);
        }
      }
    }
    if (element.attributesSize() > 0 && element.attributes().hasKey("itemprop")) {
      property(element);
    }
  }

  private void meta(Element meta) {
    for (String key : List.of("property", "name")) {
      if (meta.hasAttr(key) && !meta.attr(key).isBlank()) {
        attribute(meta.attr(key).strip(), meta, "content");
      }
    }
  }

  /** hAtom: {@code <abbr class="published" title="2012-10-12T08:00">}. */
  private void published(Element abbr) {
    if (abbr.hasClass("published") || abbr.hasClass("dt-published")) {
      attribute("time:datetime", abbr, "title");
    }
  }

  private void link(Element link) {
    if (link.attr("rel").toLowerCase(Locale.ROOT).strip().equals("canonical")) {
      attribute("canonical", link, "href");
    }
  }

  private void property(Element element) {
    String name = "itemprop:" + element.attr("itemprop").strip();
    for (String key : List.of("content", "datetime")) {
      if (element.hasAttr(key)) {
        attribute(name, element, key);
        return;
      }
    }
    if (!element.hasAttr("itemscope") && !name.equals("itemprop:articleBody")) {
      words(name, element);
    }
  }

  private void attribute(String name, Element element, String key) {
    if (element.hasAttr(key)) {
      PlacedText.Builder builder = new PlacedText.Builder(source);
      String value = element.attr(key);
      if (isShort(name, value.length())) {
        placing.add(builder, value, whereabouts.of(element, key), true);
        add(name, builder);
      }
    }
  }

  /** The words inside an element, if there are few nodes of them. */
  private void words(String name, Element element) {
    PlacedText.Builder builder = new PlacedText.Builder(source);
    int[] nodes = {0};
    long mark = whereabouts.mark();
    element.filter(
        (Node node, int depth) -> {
          if (node instanceof TextNode text) {
            Slice slice = whereabouts.of(text);
            if (text.getWholeText().length() < LONGEST_VALUE) {
              placing.add(builder, text.getWholeText(), slice, false);
            }
          }
          return ++nodes[0] > MOST_NODES_OF_A_VALUE ? FilterResult.STOP : FilterResult.CONTINUE;
        });
    whereabouts.back(mark);
    if (nodes[0] <= MOST_NODES_OF_A_VALUE) {
      add(name, builder);
    }
  }

  private void script(Element script) {
    if (!script.attr("type").toLowerCase(Locale.ROOT).strip().equals("application/ld+json")) {
      return;
    }
    for (DataNode data : script.dataNodes()) {
      int from = whereabouts.of(script, data).from();
      String json = data.getWholeData();
      if (!source.text().startsWith(json, from)) {
        placing.doubt();
        findings.add(Finding.of("JSONLD_DAMAGED", "JSON-LD does not stand where it is read."));
        continue;
      }
      JsonScanner scanner = new JsonScanner(source.text(), from, from + json.length());
      scanner.read().ifPresent(root -> JsonLd.read(root, this::jsonLd));
      if (scanner.isDamaged()) {
        findings.add(
            new Finding(
                "JSONLD_DAMAGED",
                "JSON-LD breaks off; what it says before that is kept.",
                List.of(source.span(scanner.position(), from + json.length()))));
      }
    }
  }

  private void jsonLd(String name, Json.Scalar value) {
    if (!Blank.isBlank(value.text()) && entries.size() < MOST_ENTRIES) {
      Quote quote = Quote.of(value.text(), source.span(value.from(), value.to()));
      entries.add(new PageMetadata.Entry("jsonld:" + name, quote));
    }
  }

  private boolean isShort(String name, int length) {
    if (length > LONGEST_VALUE) {
      findings.add(
          Finding.of(
              "METADATA_TOO_LONG",
              "«%s» has %d characters and is left out.".formatted(name, length)));
    }
    return length <= LONGEST_VALUE;
  }

  private void add(String name, PlacedText.Builder builder) {
    if (!builder.isEmpty() && entries.size() < MOST_ENTRIES) {
      Quote quote = builder.build().quote();
      if (!Blank.isBlank(quote.text())) {
        entries.add(new PageMetadata.Entry(name, quote));
      }
    }
  }
}
