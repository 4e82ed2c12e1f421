package dev.dateline.parsers;

import dev.dateline.core.outlet.Outlet;
import dev.dateline.parsers.grammar.PageGrammar;
import dev.dateline.parsers.grammar.Shape;
import dev.dateline.parsers.read.AgencyDateline;
import dev.dateline.parsers.read.UrlDates;
import java.util.ArrayList;
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
 * @param others its pages that are no articles, the first that fits is meant
 */
public record Edition(
    Outlet outlet,
    int revision,
    List<Shape> landmarks,
    PageGrammar page,
    List<AgencyDateline> datelines,
    List<UrlDates> urlDates,
    List<OtherPage> others) {

  /** Copies the lists. */
  public Edition {
    landmarks = List.copyOf(landmarks);
    datelines = List.copyOf(datelines);
    urlDates = List.copyOf(urlDates);
    others = List.copyOf(others);
  }

  /**
   * An edition whose stories open with no dateline, whose addresses give no date, and whose pages
   * are articles or lists.
   */
  public static Edition of(Outlet outlet, int revision, PageGrammar page, Shape... landmarks) {
    return new Edition(
        outlet, revision, List.of(landmarks), page, List.of(), List.of(), List.of(OtherPage.LIST));
  }

  /** The same, whose stories open with these datelines. */
  public Edition opening(AgencyDateline... forms) {
    return new Edition(outlet, revision, landmarks, page, List.of(forms), urlDates, others);
  }

  /** The same, whose addresses give dates in these ways. */
  public Edition dated(UrlDates... ways) {
    return new Edition(outlet, revision, landmarks, page, datelines, List.of(ways), others);
  }

  /** The same, which also prints these pages that are no articles. */
  public Edition besides(OtherPage... kinds) {
    List<OtherPage> all = new ArrayList<>(List.of(kinds));
    all.addAll(others);
    return new Edition(outlet, revision, landmarks, page, datelines, urlDates, all);
  }

  /** Which reader this is, such as {@code ngaynay/1}. */
  public String version() {
    return outlet.id() + "/" + revision;
  }
}
