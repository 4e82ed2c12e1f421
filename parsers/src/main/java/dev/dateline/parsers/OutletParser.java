package dev.dateline.parsers;

import dev.dateline.core.capture.Capture;
import dev.dateline.core.label.LabelledPage;
import dev.dateline.core.label.Role;
import dev.dateline.core.outlet.Outlet;
import dev.dateline.core.page.Line;
import dev.dateline.core.page.Page;
import dev.dateline.core.reading.Claim;
import dev.dateline.core.reading.Reading;
import dev.dateline.core.reading.Recognition;
import dev.dateline.core.reading.SourceParser;
import dev.dateline.parsers.assemble.ArticleAssembly;
import dev.dateline.parsers.grammar.Place;
import dev.dateline.parsers.grammar.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the pages of an outlet by its edition. */
public final class OutletParser implements SourceParser {

  private static final String HOST = "the host of its address";

  private final Edition edition;

  /** A parser of this outlet's pages. */
  public OutletParser(Edition edition) {
    this.edition = edition;
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
  public Optional<Claim> claim(Page page) {
    List<String> landmarks = landmarks(page);
    if (landmarks.isEmpty()) {
      return Optional.empty();
    }
    long unknown = edition.page().label(page).of(Role.UNKNOWN).count();
    int lines = page.lines().size();
    return Optional.of(new Claim(outlet().id(), landmarks, lines - (int) unknown, lines));
  }

  @Override
  public Reading read(Capture capture, Page page, Recognition recognition) {
    LabelledPage labelled = edition.page().label(page);
    boolean tells =
        labelled.of(Role.Family.STORY).anyMatch(s -> s.role() != Role.HEADLINE)
            || labelled.of(Role.CAPTION).findAny().isPresent();
    if (!tells) {
      return new Reading.NotAnArticle(
          capture,
          labelled,
          recognition,
          "NO_STORY",
          "The page has no paragraph of a story of " + outlet().name() + ".");
    }
    return new Reading.Parsed(
        capture, labelled, recognition, new ArticleAssembly(edition, capture, labelled).article());
  }

  private List<String> landmarks(Page page) {
    List<String> met = new ArrayList<>();
    if (page.uri().filter(outlet()::owns).isPresent()) {
      met.add(HOST);
    }
    for (Shape landmark : edition.landmarks()) {
      if (stands(landmark, page.lines())) {
        met.add(landmark.name());
      }
    }
    return met;
  }

  private static boolean stands(Shape landmark, List<Line> lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (landmark.fits(new Place(lines, i))) {
        return true;
      }
    }
    return false;
  }
}
