package dev.dateline.parsers.html;

import dev.dateline.core.capture.CapturedText;
import dev.dateline.core.page.Page;
import dev.dateline.core.text.Finding;
import dev.dateline.core.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.helper.ValidationException;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * Lays an HTML page out as a column of lines: one for each block, cell and {@code br}, and one for
 * the {@code alt} text of each picture. Scripts, styles and what the page hides are not printed. No
 * style sheet is asked, nothing is fetched.
 */
public final class HtmlLayout {

  /** The page was too large and only its beginning was read. */
  public static final String CUT = "PAGE_CUT";

  /** Some words could not be found again in the HTML character by character. */
  public static final String UNSURE = "MARKUP_POSITION_UNSURE";

  private static final int MOST_CHARACTERS = 12_000_000;
  private static final int MOST_TAGS = 150_000;
  private static final int DEEPEST = 512;

  private static final Pattern TEMPLATE =
      Pattern.compile("(</?)template", Pattern.CASE_INSENSITIVE);

  private HtmlLayout() {}

  /**
   * The page that this HTML prints. Never fails: damaged markup is read as browsers read it.
   *
   * @param captured the HTML as kept; every span of the page is one of its UTF-8 bytes
   * @param uri where it was fetched from, if that is known
   */
  public static Page page(CapturedText captured, Optional<String> uri) {
    List<Finding> findings = new ArrayList<>(captured.findings());
    SourceText source = new SourceText(captured.text());
    String html = captured.text();
    int start = html.startsWith("\uFEFF") ? 1 : 0;
    int end = readable(html);
    if (end < html.length()) {
      findings.add(cut(source.span(end, html.length())));
    }
    String read = html.substring(start, end);
    LayoutWalk walk = new LayoutWalk(source, new WalkedWhereabouts(html, start, end));
    Page page = walk.page(parse(read, false), uri, findings);
    if (walk.isSure()) {
      return page;
    }
    LayoutWalk tracked = new LayoutWalk(source, new TrackedWhereabouts(start, html.length()));
    return tracked.page(parse(read, true), uri, findings);
  }

  /**
   * jsoup 1.24 throws where the limit of depth closes a {@code template}. Another element of so
   * many letters that prints nothing stands in for it, so that no text moves.
   */
  private static Document parse(String html, boolean tracked) {
    Parser parser = Parser.htmlParser().setTrackPosition(tracked).setMaxDepth(DEEPEST);
    try {
      return Jsoup.parse(html, "", parser);
    } catch (ValidationException e) {
      return Jsoup.parse(TEMPLATE.matcher(html).replaceAll("$1datalist"), "", parser);
    }
  }

  /** Where the part of a page ends that is safe to build a tree of. */
  private static int readable(String html) {
    int longest = Math.min(html.length(), MOST_CHARACTERS);
    int tags = 0;
    for (int i = html.indexOf('<'); i >= 0 && i < longest; i = html.indexOf('<', i + 1)) {
      if (++tags > MOST_TAGS) {
        return i;
      }
    }
    return longest;
  }

  private static Finding cut(Span rest) {
    return new Finding(
        CUT,
        "The page is larger than %d characters or %d tags; its last %d bytes were not read."
            .formatted(MOST_CHARACTERS, MOST_TAGS, rest.length()),
        List.of(rest));
  }
}
