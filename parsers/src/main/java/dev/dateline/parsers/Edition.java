package dev.dateline.parsers;

import dev.dateline.core.outlet.Outlet;
import dev.dateline.parsers.grammar.PageGrammar;
import dev.dateline.parsers.grammar.Shape;
import dev.dateline.parsers.read.AgencyDateline;
import dev.dateline.parsers.read.UrlDates;
import java.util.List;

/**
 * All that is declared of an outlet: who it is, what its page looks like, what dates it.
 *
 * @param outlet who it is
 * @param revision rises whenever a reading may change
 * @param landmarks marks that its pages print and others do not
 * @param page what its page looks like
 * @param datelines the datelines its stories open with
 * @param urlDates what its addresses say about dates
 */
public record Edition(
    Outlet outlet,
    int revision,
    List<Shape> landmarks,
    PageGrammar page,
    List<AgencyDateline> datelines,
    List<UrlDates> urlDates) {

  /** Copies the lists. */
  public Edition {
    landmarks = List.copyOf(landmarks);
    datelines = List.copyOf(datelines);
    urlDates = List.copyOf(urlDates);
  }

  /** An edition whose stories open with no dateline and whose addresses give no date. */
  public static Edition of(Outlet outlet, int revision, PageGrammar page, Shape... landmarks) {
    return new Edition(outlet, revision, List.of(landmarks), page, List.of(), List.of());
  }

  /** The same, whose stories open with these datelines. */
  public Edition opening(AgencyDateline... forms) {
    return new Edition(outlet, revision, landmarks, page, List.of(forms), urlDates);
  }

  /** The same, whose addresses give dates in these ways. */
  public Edition dated(UrlDates... ways) {
    return new Edition(outlet, revision, landmarks, page, datelines, List.of(ways));
  }

  /** Which reader this is, such as {@code ngaynay/1}. */
  public String version() {
    return outlet.id() + "/" + revision;
  }
}
