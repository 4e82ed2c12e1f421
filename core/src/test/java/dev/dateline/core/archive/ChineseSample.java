package dev.dateline.core.archive;

import static dev.dateline.core.label.Role.EDITOR;
import static dev.dateline.core.label.Role.HEADLINE;
import static dev.dateline.core.label.Role.LEAD;
import static dev.dateline.core.label.Role.PARAGRAPH;
import static dev.dateline.core.label.Role.RELATED_CARD;
import static dev.dateline.core.label.Role.SITE_NAME;
import static dev.dateline.core.label.Role.SOURCE_LINK;
import static dev.dateline.core.label.Role.TRANSLATION_HEADLINE;
import static dev.dateline.core.label.Role.TRANSLATION_KEYWORDS;
import static dev.dateline.core.label.Role.TRANSLATION_LEAD;
import static dev.dateline.core.label.Role.TRANSLATION_PARAGRAPH;

import dev.dateline.core.article.Article;
import dev.dateline.core.article.Attribution;
import dev.dateline.core.article.Dateline;
import dev.dateline.core.article.Provenance;
import dev.dateline.core.article.RelatedItem;
import dev.dateline.core.article.Rendition;
import dev.dateline.core.article.Story;
import dev.dateline.core.date.Clock;
import dev.dateline.core.date.DateCandidate;
import dev.dateline.core.date.DateDossier;
import dev.dateline.core.date.DateFinding;
import dev.dateline.core.date.DateInterval;
import dev.dateline.core.date.DateStatus;
import dev.dateline.core.date.DateZone;
import dev.dateline.core.date.Evidence;
import dev.dateline.core.date.PartialDate;
import dev.dateline.core.date.Precision;
import dev.dateline.core.outlet.Carrier;
import dev.dateline.core.outlet.OutletId;
import dev.dateline.core.reading.Reading;
import dev.dateline.core.text.Finding;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A Chinese wire story that a mirror prints again, with an English translation below it. */
final class ChineseSample {

  private static final OutletId OUTLET = new OutletId("chinanews");
  private static final String SOURCE = "https://chinanews.example/gj/2023/11-05/10106580.shtml";
  private static final LocalDate DAY = LocalDate.of(2023, 11, 5);

  private ChineseSample() {}

  static Reading.Parsed reading() {
    SamplePage page =
        SamplePage.at("https://mirror.example/a/77")
            .line(SITE_NAME, "镜像站")
            .line(HEADLINE, "第二十七届气候变化大会闭幕")
            .line(LEAD, "中新社巴黎11月4日电 (记者 李洋)各国代表就气候基金达成一致。")
            .line(PARAGRAPH, "大会主席说,气候变化不等人。𠮷田表示欢迎。(完)")
            .line(EDITOR, "【编辑:刘湃】")
            .line(SOURCE_LINK, SOURCE)
            .blank()
            .line(RELATED_CARD, "「极端天气」频发。多国发布高温预警")
            .blank()
            .line(TRANSLATION_HEADLINE, "Climate conference closes")
            .line(TRANSLATION_KEYWORDS, "climate, fund")
            .line(TRANSLATION_LEAD, "Paris, Nov. 4 (CNS) -- Delegates agreed on a climate fund.")
            .line(TRANSLATION_PARAGRAPH, "Its president said that the climate waits for nobody.")
            .page();
    return page.parsed(OUTLET, article(page));
  }

  private static Article article(SamplePage page) {
    return new Article(
        new Story(
            "zh",
            page.quotes(HEADLINE).stream().findFirst(),
            Optional.empty(),
            page.quotes(LEAD, PARAGRAPH),
            List.of()),
        Optional.of(
            new Dateline(
                page.quote("中新社巴黎11月4日电 (记者 李洋)"),
                page.maybe("巴黎"),
                page.maybe("11月4日"),
                page.maybe("中新社"),
                List.of(page.quote("李洋")))),
        new Attribution(
            List.of(), Optional.empty(), List.of(page.quote("刘湃")), List.of(page.quote("中新社"))),
        List.of(),
        List.of(
            new RelatedItem.Cell(
                page.quotes(RELATED_CARD).get(0), page.maybe("「极端天气」频发。"), page.maybe("多国发布高温预警"))),
        List.of(
            new Rendition(
                "en",
                page.quotes(TRANSLATION_HEADLINE).stream().findFirst(),
                List.of(page.quote("climate"), page.quote("fund")),
                page.quotes(TRANSLATION_LEAD, TRANSLATION_PARAGRAPH),
                List.of(0, 1))),
        dates(page),
        new Provenance(
            page.capture().id(),
            Optional.of(OUTLET),
            "chinanews/1",
            Carrier.REPOST,
            page.maybe(SOURCE),
            Optional.of("https://mirror.example/a/77"),
            List.of(Finding.of("REPOST", "A page of somebody else prints the story."))));
  }

  private static DateDossier dates(SamplePage page) {
    DateCandidate path =
        DateCandidate.open(
                DateCandidate.Kind.URL_PATH,
                Clock.PUBLISHED_AT_SOURCE,
                Evidence.of(page.quote("2023/11-05")),
                PartialDate.of(DAY))
            .judged(DateCandidate.Verdict.USED, "the folders of the source's address");
    DateCandidate carrier =
        DateCandidate.open(
                DateCandidate.Kind.CAPTURE_TIME,
                Clock.CAPTURED,
                Evidence.outside("2026-01-15T03:04:05Z"),
                PartialDate.of(LocalDate.of(2026, 1, 15))
                    .at(LocalTime.of(3, 4, 5))
                    .withOffset(ZoneOffset.UTC))
            .judged(DateCandidate.Verdict.EXCLUDED, "it speaks of the capture only");
    DateFinding source =
        new DateFinding(
            DateStatus.AGREED,
            Optional.of(Precision.DAY),
            DateInterval.on(DAY),
            Optional.of(new DateZone(ZoneId.of("Asia/Shanghai"), true)),
            List.of(path.evidence()),
            "address and dateline agree");
    DateFinding event =
        new DateFinding(
            DateStatus.DERIVED,
            Optional.of(Precision.DAY),
            DateInterval.on(LocalDate.of(2023, 11, 4)),
            Optional.empty(),
            List.of(Evidence.of(page.quote("11月4日")), path.evidence()),
            "the year comes from the address");
    return new DateDossier(
        Map.of(
            Clock.PUBLISHED,
            DateFinding.unresolved("the mirror prints no date of its own"),
            Clock.PUBLISHED_AT_SOURCE,
            source,
            Clock.EVENT_DAY,
            event),
        List.of(path, carrier));
  }
}
