package dev.dateline.parsers;

import dev.dateline.core.outlet.Outlet;
import dev.dateline.core.page.Page;
import dev.dateline.core.reading.SourceParser;
import dev.dateline.core.text.Quote;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the pages of an outlet by its edition. */
public final class OutletParser implements SourceParser {

  private static final String HOST = "the host of its address";
  private static final String OWN_HOST = "the host of the address it gives itself";
  private static final String SITE_NAME = "the name of its site";
  private static final int SHORTEST_NAME = 4;

  private final Edition edition;

  /** A parser of this outlet's pages. */
  public OutletParser(Edition edition) {
    this.edition = edition;
  }

  Edition edition() {
    return edition;
  }

  @Override
  public Outlet outlet() {
    return edition.outlet();
  }

  @Override
  public String version() {
    return edition.version();
  }

  @Override
  public Optional<Examination> examine(Page page) {
    return examine(page, new Landmarks(List.of(edition)).on(page));
  }

  /** Examines a page on which somebody has looked for the landmarks of several editions. */
  Optional<Examination> examine(Page page, Landmarks.Met met) {
    if (isElsewhere(page)) {
      return Optional.empty();
    }
    List<String> landmarks = landmarks(page, met);
    return landmarks.isEmpty()
        ? Optional.empty()
        : Optional.of(LabelledExamination.of(edition, landmarks, page));
  }

  /**
   * A marked-up page that gives itself an address of another host was laid out by somebody else,
   * even where it prints the outlet's story. A text capture has no layout but the story's.
   */
  private boolean isElsewhere(Page page) {
    Optional<String> address = page.metadata().canonicalUri().or(page::uri);
    return address.filter(uri -> !outlet().owns(uri)).isPresent()
        && page.uri().filter(outlet()::owns).isEmpty()
        && page.lines().stream().anyMatch(line -> line.markup().isPresent());
  }

  private List<String> landmarks(Page page, Landmarks.Met landmarks) {
    List<String> met = new ArrayList<>();
    if (page.uri().filter(outlet()::owns).isPresent()) {
      met.add(HOST);
    }
    if (page.metadata().canonicalUri().filter(outlet()::owns).isPresent()) {
      met.add(OWN_HOST);
    }
    if (page.metadata().first("og:site_name").filter(this::isOurs).isPresent()) {
      met.add(SITE_NAME);
    }
    met.addAll(landmarks.of(edition));
    return met;
  }

  private boolean isOurs(Quote siteName) {
    String name = siteName.text().strip();
    return name.length() >= SHORTEST_NAME && outlet().name().contains(name);
  }
}
