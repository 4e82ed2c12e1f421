package dev.dateline.core.archive;

import dev.dateline.core.article.Article;
import dev.dateline.core.capture.Capture;
import dev.dateline.core.capture.CaptureMetadata;
import dev.dateline.core.capture.CapturedText;
import dev.dateline.core.capture.MediaType;
import dev.dateline.core.label.LabelledPage;
import dev.dateline.core.label.Role;
import dev.dateline.core.label.Segment;
import dev.dateline.core.outlet.OutletId;
import dev.dateline.core.page.Line;
import dev.dateline.core.page.Page;
import dev.dateline.core.reading.Claim;
import dev.dateline.core.reading.Reading;
import dev.dateline.core.reading.Recognition;
import dev.dateline.core.text.Quote;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A small text page written by hand. Its quotes are cut from a real page, so that they stand where
 * they say.
 */
public final class SamplePage {

  private final Capture capture;
  private final LabelledPage labelled;

  private SamplePage(Capture capture, LabelledPage labelled) {
    this.capture = capture;
    this.labelled = labelled;
  }

  /** A page fetched from this address. */
  public static Writer at(String uri) {
    return new Writer(Optional.of(uri));
  }

  /** A page that nobody knows the address of. */
  public static Writer withoutAddress() {
    return new Writer(Optional.empty());
  }

  /** The page as bytes. */
  public Capture capture() {
    return capture;
  }

  /** The page with the roles it was written with. */
  public LabelledPage labelled() {
    return labelled;
  }

  /** The first place where these words are printed, on one line. */
  public Quote quote(String words) {
    for (Line line : labelled.page().lines()) {
      int at = line.text().indexOf(words);
      if (at >= 0) {
        return line.quote(at, at + words.length());
      }
    }
    throw new IllegalArgumentException("not printed on this page: " + words);
  }

  /** The first place where these words are printed, as something that may be absent. */
  public Optional<Quote> maybe(String words) {
    return Optional.of(quote(words));
  }

  /** All lines of one of these roles. */
  public List<Quote> quotes(Role... roles) {
    List<Role> wanted = List.of(roles);
    return labelled.segments().stream()
        .filter(segment -> wanted.contains(segment.role()))
        .map(Segment::quote)
        .toList();
  }

  /** What a reader says who recognised the outlet and found this article. */
  public Reading.Parsed parsed(OutletId outlet, Article article) {
    int lines = labelled.page().lines().size();
    Claim claim = new Claim(outlet, List.of("masthead"), lines, lines);
    return new Reading.Parsed(
        capture, labelled, new Recognition.Recognised(List.of(claim)), article);
  }

  /** Writes a page, line by line. */
  public static final class Writer {

    private final Optional<String> uri;
    private final StringBuilder text = new StringBuilder();
    private final List<Role> roles = new ArrayList<>();

    private Writer(Optional<String> uri) {
      this.uri = uri;
    }

    /** Writes a line of this role. */
    public Writer line(Role role, String words) {
      roles.add(role);
      text.append(words).append('\n');
      return this;
    }

    /** Writes a blank line. */
    public Writer blank() {
      text.append('\n');
      return this;
    }

    /** The page as written so far. */
    public SamplePage page() {
      CaptureMetadata metadata =
          new CaptureMetadata(
              MediaType.TEXT,
              Optional.of("utf-8"),
              uri,
              Optional.of(Instant.parse("2026-01-15T03:04:05Z")),
              Optional.empty());
      Capture capture = Capture.of(text.toString().getBytes(StandardCharsets.UTF_8), metadata);
      CapturedText decoded = (CapturedText) CapturedText.decode(capture);
      Page page = Page.ofText(decoded, uri);
      List<Segment> segments =
          IntStream.range(0, roles.size())
              .mapToObj(i -> Segment.of(page.lines().get(i), roles.get(i), "sample", "by hand"))
              .toList();
      return new SamplePage(capture, new LabelledPage(page, segments));
    }
  }
}
