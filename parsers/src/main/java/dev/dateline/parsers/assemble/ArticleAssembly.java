package dev.dateline.parsers.assemble;

import dev.dateline.core.article.Article;
import dev.dateline.core.article.Attribution;
import dev.dateline.core.article.Dateline;
import dev.dateline.core.article.Provenance;
import dev.dateline.core.article.Rendition;
import dev.dateline.core.article.SignOff;
import dev.dateline.core.article.Story;
import dev.dateline.core.capture.Capture;
import dev.dateline.core.date.DateDossier;
import dev.dateline.core.label.LabelledPage;
import dev.dateline.core.label.Role;
import dev.dateline.core.label.Segment;
import dev.dateline.core.outlet.Carrier;
import dev.dateline.core.text.Finding;
import dev.dateline.core.text.Quote;
import dev.dateline.parsers.Edition;
import dev.dateline.parsers.dating.Dating;
import dev.dateline.parsers.grammar.Form;
import dev.dateline.parsers.read.Addresses;
import dev.dateline.parsers.read.Bylines;
import dev.dateline.parsers.read.SignOffs;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts an article together from the roles of a page. */
public final class ArticleAssembly {

  /** A line by which a page says that it took the story from elsewhere. */
  private static final Form COPIED =
      Form.of("taken from elsewhere", "\\s*(?:本文)?转(?:载自|自)", "转载自中国新闻网(cns2012)");

  private final Edition edition;
  private final Capture capture;
  private final LabelledPage page;

  /** An assembly of one page of an outlet. */
  public ArticleAssembly(Edition edition, Capture capture, LabelledPage page) {
    this.edition = edition;
    this.capture = capture;
    this.page = page;
  }

  /** The article, with its dates. */
  public Article article() {
    Optional<Dateline> dateline = dateline();
    Optional<Quote> sourceLink = page.of(Role.SOURCE_LINK).flatMap(this::address).findFirst();
    Carrier carrier = carrier(sourceLink);
    Story story = story();
    List<Rendition> renditions = Renditions.of(page, story);
    List<Finding> findings = new ArrayList<>(page.page().findings());
    if (story.language().equals("zh")) {
      findings.addAll(StoryFindings.of(page, dateline));
    }
    dateline.ifPresent(line -> findings.addAll(Renditions.contradictions(page, line)));
    DateDossier dates = new Dating(edition, capture, page).dossier(dateline, sourceLink, carrier);
    return new Article(
        story,
        dateline,
        attribution(dateline),
        Pictures.of(page),
        RelatedItems.of(page),
        renditions,
        dates,
        new Provenance(
            capture.id(),
            Optional.of(edition.outlet().id()),
            edition.version(),
            carrier,
            sourceLink,
            page.page().metadata().canonicalUri().or(() -> page.page().uri()),
            findings));
  }

  private Story story() {
    return new Story(
        StoryLanguage.of(page, edition.outlet().languages()),
        page.of(Role.HEADLINE).findFirst().map(Segment::quote),
        page.of(Role.STANDFIRST).findFirst().map(Segment::quote),
        page.segments().stream()
            .filter(s -> s.role() == Role.LEAD || s.role() == Role.PARAGRAPH)
            .map(Segment::quote)
            .toList(),
        page.of(Role.CROSSHEAD).map(Segment::quote).toList());
  }

  private Optional<Dateline> dateline() {
    return Stream.concat(page.of(Role.LEAD), page.of(Role.STANDFIRST))
        .flatMap(
            segment -> edition.datelines().stream().flatMap(form -> form.read(segment).stream()))
        .findFirst();
  }

  private Attribution attribution(Optional<Dateline> dateline) {
    Optional<SignOff> signOff =
        page.of(Role.SIGN_OFF).flatMap(segment -> SignOffs.read(segment).stream()).findFirst();
    return new Attribution(
        page.of(Role.BYLINE).flatMap(segment -> Bylines.people(segment).stream()).toList(),
        signOff,
        page.of(Role.EDITOR).flatMap(segment -> Bylines.editors(segment).stream()).toList(),
        agencies(dateline.flatMap(Dateline::agency), signOff.flatMap(SignOff::agency)));
  }

  /** Each agency once, where it is named first. */
  private static List<Quote> agencies(Optional<Quote> filed, Optional<Quote> signed) {
    boolean same = filed.map(Quote::text).equals(signed.map(Quote::text));
    return Stream.concat(filed.stream(), same ? Stream.empty() : signed.stream()).toList();
  }

  private Stream<Quote> address(Segment segment) {
    return Addresses.read(segment).stream();
  }

  /**
   * A page that prints the address of an original, is signed «Theo TTXVN», or stands elsewhere, is
   * somebody else's.
   */
  private Carrier carrier(Optional<Quote> sourceLink) {
    Optional<String> own = page.page().uri();
    boolean elsewhere = own.isPresent() && !edition.outlet().owns(own.get());
    boolean copied =
        sourceLink.isPresent()
            || page.of(Role.SIGN_OFF).anyMatch(s -> SignOffs.isCopied(s.view()))
            || page.of(Role.SOURCE_LINK).anyMatch(s -> COPIED.start(s.view()).isPresent());
    boolean linksBack = copied && own.filter(edition.outlet()::owns).isEmpty();
    return elsewhere || linksBack ? Carrier.REPOST : Carrier.DIRECT;
  }
}
