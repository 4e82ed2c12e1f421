package dev.dateline.core.archive;

import static dev.dateline.core.label.Role.HEADLINE;
import static dev.dateline.core.label.Role.PARAGRAPH;

import dev.dateline.core.article.Article;
import dev.dateline.core.article.Attribution;
import dev.dateline.core.article.Provenance;
import dev.dateline.core.article.Story;
import dev.dateline.core.capture.Capture;
import dev.dateline.core.capture.Rejection;
import dev.dateline.core.date.DateDossier;
import dev.dateline.core.label.LabelledPage;
import dev.dateline.core.label.Role;
import dev.dateline.core.outlet.Carrier;
import dev.dateline.core.outlet.OutletId;
import dev.dateline.core.reading.Reading;
import dev.dateline.core.reading.Recognition;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Readings of small pages written by hand, for tests of whatever keeps, finds or shows articles.
 * None of them needs a parser.
 */
public final class SampleReadings {

  private SampleReadings() {}

  /** A Vietnamese wire story with everything a page may print but a translation. */
  public static Reading.Parsed vietnamese() {
    return VietnameseSample.reading("");
  }

  /** Another capture of {@link #vietnamese()} that says the same. */
  public static Reading.Parsed vietnameseAgain() {
    return VietnameseSample.reading("\n");
  }

  /** Another capture of {@link #vietnamese()}, whose last paragraph is another. */
  public static Reading.Parsed vietnameseCorrected() {
    return VietnameseSample.corrected();
  }

  /** A Chinese story on a page of somebody else, with an English translation. */
  public static Reading.Parsed chinese() {
    return ChineseSample.reading();
  }

  /** A plain English story without a date. */
  public static Reading.Parsed english() {
    return story(
        "https://en.tmtpost.example/post/1",
        "Chip makers meet in Hanoi",
        "The makers of chips met in Hanoi on Monday, who's who of the trade.",
        "COP27 was not on their list; prices, 5% up, were.");
  }

  /** One in each language. */
  public static List<Reading.Parsed> all() {
    return List.of(vietnamese(), chinese(), english());
  }

  /** The n-th of any number of plain stories, all of which hold the word «numbered» once. */
  public static Reading.Parsed numbered(int n) {
    return story(
        "https://en.tmtpost.example/numbered/" + n,
        "Story " + n,
        "This is a numbered story, and its number is " + n + ".");
  }

  /** A plain story in English. */
  public static Reading.Parsed story(String uri, String headline, String... paragraphs) {
    SamplePage.Writer writer = SamplePage.at(uri).line(HEADLINE, headline).blank();
    for (String paragraph : paragraphs) {
      writer.line(PARAGRAPH, paragraph);
    }
    return plain(writer.page(), Optional.of(uri));
  }

  /** A plain story on a page without an address. */
  public static Reading.Parsed withoutAddress(String headline) {
    return plain(SamplePage.withoutAddress().line(HEADLINE, headline).page(), Optional.empty());
  }

  /** A page that is none of an article. */
  public static Reading.NotAnArticle notAnArticle() {
    SamplePage page =
        SamplePage.at("https://ngaynay.example/hanh-tinh-tag2.html")
            .line(Role.NAVIGATION, "hành tinh")
            .line(Role.UNKNOWN, "Trang 1 2 3")
            .page();
    return new Reading.NotAnArticle(
        page.capture(),
        LabelledPage.unknown(page.labelled().page()),
        new Recognition.Unrecognised(List.of()),
        "LIST_PAGE",
        "The page lists articles and is none.");
  }

  /** A page that broke its reader. */
  public static Reading.Failed failed() {
    SamplePage page = SamplePage.withoutAddress().line(Role.UNKNOWN, "Boom").page();
    return new Reading.Failed(
        page.capture(), "ngaynay/1", new IllegalStateException("the sample reader breaks"));
  }

  /** Bytes that are no page. */
  public static Reading.Rejected rejected() {
    Capture capture = Capture.of(" \n".getBytes(StandardCharsets.UTF_8));
    return new Reading.Rejected(
        capture, new Rejection(Rejection.EMPTY, "The capture holds no printed character."));
  }

  private static Reading.Parsed plain(SamplePage page, Optional<String> uri) {
    OutletId outlet = new OutletId("tmtpost");
    Article article =
        new Article(
            new Story(
                "en",
                page.quotes(HEADLINE).stream().findFirst(),
                Optional.empty(),
                page.quotes(PARAGRAPH),
                List.of()),
            Optional.empty(),
            Attribution.NONE,
            List.of(),
            List.of(),
            List.of(),
            DateDossier.undated("the page prints no date"),
            new Provenance(
                page.capture().id(),
                Optional.of(outlet),
                "tmtpost/1",
                Carrier.DIRECT,
                Optional.empty(),
                uri,
                List.of()));
    return page.parsed(outlet, article);
  }
}
