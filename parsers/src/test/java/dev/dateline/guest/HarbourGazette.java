package dev.dateline.guest;

import static dev.dateline.core.label.Role.BYLINE;
import static dev.dateline.core.label.Role.CAPTION;
import static dev.dateline.core.label.Role.HEADLINE;
import static dev.dateline.core.label.Role.NAVIGATION;
import static dev.dateline.core.label.Role.NOTICE;
import static dev.dateline.core.label.Role.PARAGRAPH;
import static dev.dateline.core.label.Role.PUBLISHED;
import static dev.dateline.core.label.Role.RELATED_TITLE;
import static dev.dateline.core.label.Role.SITE_NAME;
import static dev.dateline.core.label.Role.STANDFIRST;
import static dev.dateline.parsers.grammar.PageGrammar.page;
import static dev.dateline.parsers.grammar.Rule.line;
import static dev.dateline.parsers.grammar.Shapes.like;
import static dev.dateline.parsers.grammar.Shapes.prose;
import static dev.dateline.parsers.grammar.Shapes.says;
import static dev.dateline.parsers.grammar.Shapes.startsWith;
import static dev.dateline.parsers.grammar.Shapes.title;

import dev.dateline.core.outlet.Outlet;
import dev.dateline.parsers.Edition;
import dev.dateline.parsers.grammar.Form;
import dev.dateline.parsers.grammar.PageGrammar;
import dev.dateline.parsers.grammar.Shape;
import dev.dateline.parsers.read.PublishedLines;
import dev.dateline.parsers.read.UrlDates;

/** The Harbour Gazette, which nobody prints. */
final class HarbourGazette {

  private static final Outlet OUTLET =
      Outlet.of("harbour", "Harbour Gazette", "en", "Europe/London", "harbour.example");

  private static final Shape QUAY = says("Also on the quay");

  private static final Shape TIDES =
      like(
          Form.of(
              "tide tables", "Tide tables by .{3,40}\\.", "Tide tables by the harbour master."));

  private static final PageGrammar PAGE =
      page()
          .zone(
              "masthead",
              line(says("HARBOUR GAZETTE")).is(SITE_NAME),
              line(like(PublishedLines.FORM)).is(PUBLISHED).once(),
              line(startsWith("By ")).is(BYLINE).once(),
              line(startsWith("– ")).is(STANDFIRST).once(),
              line(title()).is(HEADLINE).once())
          .zone("story", line(startsWith("Picture: ")).is(CAPTION), line(prose()).is(PARAGRAPH))
          .zone(
              "read next",
              line(QUAY).is(NAVIGATION).opens(),
              line(startsWith("> ")).is(RELATED_TITLE))
          .zone("foot", line(TIDES).is(NOTICE).opens());

  /** How the Harbour Gazette is read. */
  static final Edition EDITION = Edition.of(OUTLET, 1, PAGE, QUAY, TIDES).dated(UrlDates.PATH);

  private HarbourGazette() {}
}
