package dev.dateline.parsers;

import dev.dateline.core.capture.Capture;
import dev.dateline.core.capture.CapturedText;
import dev.dateline.core.capture.Decoding;
import dev.dateline.core.capture.Rejection;
import dev.dateline.core.outlet.Outlet;
import dev.dateline.core.page.Page;
import dev.dateline.core.reading.Claim;
import dev.dateline.core.reading.ParserRegistry;
import dev.dateline.core.reading.Reading;
import dev.dateline.core.reading.Recognition;
import dev.dateline.core.reading.SourceParser;
import dev.dateline.core.reading.SourceParser.Examination;
import dev.dateline.core.text.Finding;
import dev.dateline.parsers.generic.GenericReader;
import dev.dateline.parsers.generic.Tongue;
import dev.dateline.parsers.html.HtmlDecoding;
import dev.dateline.parsers.html.HtmlLayout;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The parsers of several outlets. A page is read by the one that explains it best and finds its own
 * landmarks on it.
 */
public final class OutletParsers implements ParserRegistry {

  /** A grammar that explains less than this of a page explains nothing. */
  private static final double LEAST_SHARE = 0.3;

  private static final Comparator<Claim> BEST_FIRST =
      Comparator.comparingDouble(Claim::share)
          .thenComparingInt(claim -> claim.landmarks().size())
          .reversed();

  private final List<SourceParser> parsers;
  private final Landmarks landmarks;
  private final GenericReader generic = new GenericReader();

  /** A registry of these parsers. */
  public OutletParsers(Collection<SourceParser> parsers) {
    this.parsers =
        parsers.stream().sorted(Comparator.comparing(parser -> parser.outlet().id())).toList();
    this.landmarks =
        new Landmarks(
            this.parsers.stream()
                .filter(OutletParser.class::isInstance)
                .map(parser -> ((OutletParser) parser).edition())
                .toList());
  }

  @Override
  public List<SourceParser> parsers() {
    return parsers;
  }

  @Override
  public Reading read(Capture capture) {
    boolean html = capture.metadata().mediaType().isHtml();
    Decoding decoding = html ? HtmlDecoding.decode(capture) : CapturedText.decode(capture);
    if (decoding instanceof Rejection rejection) {
      return new Reading.Rejected(capture, rejection);
    }
    CapturedText text = (CapturedText) decoding;
    Optional<String> uri = capture.metadata().uri();
    Page page = html ? HtmlLayout.page(text, uri) : Page.ofText(text, uri);
    List<Examination> examinations = examine(page);
    Recognition recognition = recognition(examinations);
    return recognition instanceof Recognition.Recognised
        ? examinations.get(0).read(capture, recognition)
        : generic.read(capture, page, recognition, finding(recognition));
  }

  /** Whose page a page is. */
  public Recognition recognise(Page page) {
    return recognition(examine(page));
  }

  private static Finding finding(Recognition recognition) {
    return recognition instanceof Recognition.Ambiguous ambiguous
        ? Finding.of(
            "OUTLET_AMBIGUOUS",
            "Several outlets explain the page equally well: %s."
                .formatted(names(ambiguous.claims())))
        : Finding.of("OUTLET_UNRECOGNISED", "No known outlet explains the page.");
  }

  /** What the outlets make of a page, the one that explains it best first. */
  private List<Examination> examine(Page page) {
    boolean text = page.lines().stream().noneMatch(line -> line.markup().isPresent());
    Optional<String> language = text ? Optional.empty() : Tongue.ofPage(page);
    Landmarks.Met met = landmarks.on(page);
    return parsers.stream()
        .filter(parser -> mayBe(parser.outlet(), page, language))
        .flatMap(parser -> examine(parser, page, met).stream())
        .sorted(Comparator.comparing(Examination::claim, BEST_FIRST))
        .toList();
  }

  private static Optional<Examination> examine(SourceParser parser, Page page, Landmarks.Met met) {
    return parser instanceof OutletParser ours ? ours.examine(page, met) : parser.examine(page);
  }

  private static Recognition recognition(List<Examination> examinations) {
    List<Claim> claims = examinations.stream().map(Examination::claim).toList();
    if (claims.isEmpty() || claims.get(0).share() < LEAST_SHARE) {
      return new Recognition.Unrecognised(claims);
    }
    boolean tied = claims.size() > 1 && BEST_FIRST.compare(claims.get(0), claims.get(1)) == 0;
    return tied ? new Recognition.Ambiguous(claims) : new Recognition.Recognised(claims);
  }

  /**
   * A marked-up page in a language that an outlet does not print is its own only at its own
   * address. Text captures may be translations, furniture and all.
   */
  private static boolean mayBe(Outlet outlet, Page page, Optional<String> language) {
    return language.filter(told -> !outlet.languages().contains(told)).isEmpty()
        || page.uri().filter(outlet::owns).isPresent();
  }

  private static String names(List<Claim> claims) {
    return String.join(", ", claims.stream().map(claim -> claim.outlet().value()).toList());
  }
}
