package dev.dateline.core.page;

import dev.dateline.core.text.Quote;
import java.util.List;
import java.util.Optional;

/**
 * What a page says about itself where no reader sees it.
 *
 * @param canonicalUri the address the page gives itself
 * @param language the language it declares, BCP 47 as written
 * @param entries JSON-LD, OpenGraph and {@code meta} values, in page order
 */
public record PageMetadata(
    Optional<String> canonicalUri, Optional<String> language, List<Entry> entries) {

  /** A page that says nothing of itself, as every text capture. */
  public static final PageMetadata NONE =
      new PageMetadata(Optional.empty(), Optional.empty(), List.of());

  /** Copies the entries. */
  public PageMetadata {
    entries = List.copyOf(entries);
  }

  /** The first value of this name. */
  public Optional<Quote> first(String name) {
    return entries.stream().filter(e -> e.name().equals(name)).map(Entry::value).findFirst();
  }

  /**
   * One value.
   *
   * @param name where it stands: {@code og:title}, {@code article:published_time}, {@code
   *     jsonld:datePublished}, {@code itemprop:datePublished}
   * @param value as written
   */
  public record Entry(String name, Quote value) {}
}
