package dev.dateline.parsers.assemble;

import dev.dateline.core.article.Article;
import dev.dateline.core.article.Attribution;
import dev.dateline.core.article.Provenance;
import dev.dateline.core.article.Story;
import dev.dateline.core.capture.Capture;
import dev.dateline.core.label.LabelledPage;
import dev.dateline.core.label.Role;
import dev.dateline.core.label.Segment;
import dev.dateline.core.outlet.Carrier;
import dev.dateline.core.text.Finding;
import dev.dateline.core.text.Quote;
import dev.dateline.parsers.dating.GenericDating;
import dev.dateline.parsers.read.Bylines;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts the article of an outlet without a grammar together from the roles of its page. */
public final class GenericAssembly {

  private static final Pattern BY =
      Pattern.compile("(?iu)\\s*+(?:written by|by|von|par|por|di|door|av|bởi)(?:\\s*+:|\\s)\\s*+");
  private static final Pattern NO_NAME = Pattern.compile("\\d");

  private final Capture capture;
  private final LabelledPage page;
  private final Story story;
  private final Finding unrecognised;

  /**
   * An assembly of one page.
   *
   * @param story what the page tells
   * @param unrecognised says that no grammar read it
   */
  public GenericAssembly(Capture capture, LabelledPage page, Story story, Finding unrecognised) {
    this.capture = capture;
    this.page = page;
    this.story = story;
    this.unrecognised = unrecognised;
  }

  /**
   * The article, with its dates.
   *
   * @param version which reader labelled the page
   */
  public Article article(String version) {
    List<Finding> findings = new ArrayList<>(page.page().findings());
    findings.add(unrecognised);
    return new Article(
        story,
        Optional.empty(),
        attribution(),
        Pictures.of(page),
        RelatedItems.of(page),
        List.of(),
        GenericDating.dossier(capture, page),
        new Provenance(
            capture.id(),
            Optional.empty(),
            version,
            Carrier.DIRECT,
            Optional.empty(),
            page.page().metadata().canonicalUri().or(() -> page.page().uri()),
            findings));
  }

  private Attribution attribution() {
    List<Quote> bylines =
        page.of(Role.BYLINE)
            .map(GenericAssembly::withoutBy)
            .flatMap(segment -> Bylines.people(segment).stream())
            .filter(name -> !NO_NAME.matcher(name.text()).find())
            .toList();
    List<Quote> editors =
        page.of(Role.EDITOR).flatMap(segment -> Bylines.editors(segment).stream()).toList();
    return new Attribution(bylines, Optional.empty(), editors, List.of());
  }

  private static Segment withoutBy(Segment byline) {
    Matcher by = BY.matcher(byline.text());
    int from = by.lookingAt() && by.end() < byline.text().length() ? by.end() : 0;
    return new Segment(
        byline.line(),
        byline.from() + from,
        byline.to(),
        byline.role(),
        byline.zone(),
        byline.rule());
  }
}
