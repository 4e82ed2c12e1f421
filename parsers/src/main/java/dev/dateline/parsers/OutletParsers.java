package dev.dateline.parsers;

import dev.dateline.core.capture.Capture;
import dev.dateline.core.capture.CapturedText;
import dev.dateline.core.capture.Decoding;
import dev.dateline.core.capture.Rejection;
import dev.dateline.core.label.LabelledPage;
import dev.dateline.core.outlet.OutletId;
import dev.dateline.core.page.Page;
import dev.dateline.core.reading.Claim;
import dev.dateline.core.reading.ParserRegistry;
import dev.dateline.core.reading.Reading;
import dev.dateline.core.reading.Recognition;
import dev.dateline.core.reading.SourceParser;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

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

  /** A registry of these parsers. */
  public OutletParsers(Collection<SourceParser> parsers) {
    this.parsers =
        parsers.stream().sorted(Comparator.comparing(parser -> parser.outlet().id())).toList();
  }

  @Override
  public List<SourceParser> parsers() {
    return parsers;
  }

  @Override
  public Reading read(Capture capture) {
    Decoding decoding = CapturedText.decode(capture);
    if (decoding instanceof Rejection rejection) {
      return new Reading.Rejected(capture, rejection);
    }
    Page page = Page.ofText((CapturedText) decoding, capture.metadata().uri());
    Recognition recognition = recognise(page);
    if (recognition instanceof Recognition.Recognised recognised) {
      return parser(recognised.outlet()).read(capture, page, recognition);
    }
    return new Reading.NotAnArticle(
        capture,
        LabelledPage.unknown(page),
        recognition,
        recognition instanceof Recognition.Ambiguous ? "OUTLET_AMBIGUOUS" : "OUTLET_UNRECOGNISED",
        recognition instanceof Recognition.Ambiguous ambiguous
            ? "Several outlets explain the page equally well: " + names(ambiguous.claims())
            : "No known outlet explains the page.");
  }

  /** Whose page a page is. */
  public Recognition recognise(Page page) {
    List<Claim> claims =
        parsers.stream().flatMap(parser -> parser.claim(page).stream()).sorted(BEST_FIRST).toList();
    if (claims.isEmpty() || claims.get(0).share() < LEAST_SHARE) {
      return new Recognition.Unrecognised(claims);
    }
    boolean tied = claims.size() > 1 && BEST_FIRST.compare(claims.get(0), claims.get(1)) == 0;
    return tied ? new Recognition.Ambiguous(claims) : new Recognition.Recognised(claims);
  }

  private SourceParser parser(OutletId id) {
    return parsers.stream().filter(p -> p.outlet().id().equals(id)).findFirst().orElseThrow();
  }

  private static String names(List<Claim> claims) {
    return String.join(", ", claims.stream().map(claim -> claim.outlet().value()).toList());
  }
}
