package dev.dateline.core.archive;

import static dev.dateline.core.label.Role.BYLINE;
import static dev.dateline.core.label.Role.CAPTION;
import static dev.dateline.core.label.Role.CROSSHEAD;
import static dev.dateline.core.label.Role.ECHO;
import static dev.dateline.core.label.Role.EDITOR;
import static dev.dateline.core.label.Role.FLASH_TIME;
import static dev.dateline.core.label.Role.FLASH_TITLE;
import static dev.dateline.core.label.Role.HEADLINE;
import static dev.dateline.core.label.Role.LEAD;
import static dev.dateline.core.label.Role.PARAGRAPH;
import static dev.dateline.core.label.Role.PUBLISHED;
import static dev.dateline.core.label.Role.RELATED_CAPTION;
import static dev.dateline.core.label.Role.RELATED_TEASER;
import static dev.dateline.core.label.Role.RELATED_TITLE;
import static dev.dateline.core.label.Role.SIGN_OFF;
import static dev.dateline.core.label.Role.STANDFIRST;

import dev.dateline.core.article.Article;
import dev.dateline.core.article.Attribution;
import dev.dateline.core.article.Dateline;
import dev.dateline.core.article.Picture;
import dev.dateline.core.article.Provenance;
import dev.dateline.core.article.RelatedItem;
import dev.dateline.core.article.SignOff;
import dev.dateline.core.article.Story;
import dev.dateline.core.date.Clock;
import dev.dateline.core.date.DateBound;
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
import dev.dateline.core.text.Quote;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A Vietnamese wire story with dateline, pictures, signature, related items and a proven date. */
final class VietnameseSample {

  private static final OutletId OUTLET = new OutletId("ngaynay");
  private static final String URI = "https://ngaynay.example/quy-boi-thuong-post127415.html";
  private static final String PRINTED = "20/11/2022 09:15";
  private static final LocalDate DAY = LocalDate.of(2022, 11, 20);

  private VietnameseSample() {}

  /** The story, with something after its end. */
  static Reading.Parsed reading(String after) {
    SamplePage.Writer writer =
        page("Các nước nghèo sẽ nhận khoản bồi thường đầu tiên vào năm tới.");
    return reading(after.isEmpty() ? writer.page() : writer.blank().page());
  }

  static Reading.Parsed corrected() {
    return reading(page("Các nước nghèo sẽ nhận khoản bồi thường sau hai năm nữa.").page());
  }

  private static SamplePage.Writer page(String lastParagraph) {
    return SamplePage.at(URI)
        .line(HEADLINE, "COP27 thông qua quỹ bồi thường khí hậu")
        .line(PUBLISHED, PRINTED)
        .line(STANDFIRST, "Hội nghị khép lại sau hai tuần đàm phán căng thẳng.")
        .line(BYLINE, "Lê Hoa")
        .blank()
        .line(CAPTION, "Đại biểu vỗ tay sau phiên bế mạc. Ảnh: Reuters")
        .line(ECHO, "Đại biểu vỗ tay sau phiên bế mạc. Ảnh: Reuters")
        .line(
            LEAD,
            "(Ngày Nay) - Phóng viên Trần An tại Sharm El-Sheikh đưa tin ngày 20/11, gần 200 nước đã"
                + " đồng ý lập quỹ.")
        .line(CROSSHEAD, "Biến đổi khí hậu")
        .line(PARAGRAPH, lastParagraph)
        .blank()
        .line(SIGN_OFF, "Thanh Tùng - Phạm Tuân (TTXVN)")
        .line(EDITOR, "Biên tập: Minh Châu")
        .blank()
        .line(RELATED_CAPTION, "Ảnh minh họa: rừng ngập mặn")
        .line(RELATED_TITLE, "Sông băng tan nhanh chưa từng thấy")
        .line(RELATED_TEASER, "Ngày 3/1/2026, các nhà khoa học công bố số liệu mới.")
        .blank()
        .line(FLASH_TIME, "14:05")
        .line(FLASH_TITLE, "Động đất ở ngoài khơi Nhật Bản");
  }

  private static Reading.Parsed reading(SamplePage page) {
    Article article =
        new Article(
            new Story(
                "vi",
                page.quotes(HEADLINE).stream().findFirst(),
                page.quotes(STANDFIRST).stream().findFirst(),
                page.quotes(LEAD, PARAGRAPH),
                page.quotes(CROSSHEAD)),
            Optional.of(dateline(page)),
            attribution(page),
            List.of(
                new Picture(
                    page.maybe("Đại biểu vỗ tay sau phiên bế mạc."),
                    page.maybe("Reuters"),
                    page.quotes(ECHO))),
            related(page),
            List.of(),
            dates(page),
            new Provenance(
                page.capture().id(),
                Optional.of(OUTLET),
                "ngaynay/1",
                Carrier.DIRECT,
                Optional.empty(),
                Optional.of(URI),
                List.of(
                    new Finding(
                        "CAPTION_ECHOED",
                        "The caption is printed twice.",
                        page.quotes(ECHO).get(0).spans()))));
    return page.parsed(OUTLET, article);
  }

  private static Dateline dateline(SamplePage page) {
    return new Dateline(
        page.quote("(Ngày Nay) - Phóng viên Trần An tại Sharm El-Sheikh đưa tin ngày 20/11"),
        page.maybe("Sharm El-Sheikh"),
        page.maybe("ngày 20/11"),
        page.maybe("Ngày Nay"),
        List.of(page.quote("Trần An")));
  }

  private static Attribution attribution(SamplePage page) {
    SignOff signOff =
        new SignOff(
            page.quotes(SIGN_OFF).get(0),
            List.of(page.quote("Thanh Tùng"), page.quote("Phạm Tuân")),
            page.maybe("TTXVN"));
    return new Attribution(
        page.quotes(BYLINE),
        Optional.of(signOff),
        List.of(page.quote("Minh Châu")),
        List.of(page.quote("Ngày Nay"), page.quote("TTXVN")));
  }

  private static List<RelatedItem> related(SamplePage page) {
    return List.of(
        new RelatedItem.Card(
            page.quotes(RELATED_TITLE).stream().findFirst(),
            page.quotes(RELATED_TEASER).stream().findFirst(),
            page.quotes(RELATED_CAPTION).stream().findFirst()),
        new RelatedItem.Flash(
            page.quotes(FLASH_TIME).stream().findFirst(),
            page.quotes(FLASH_TITLE).stream().findFirst()));
  }

  private static DateDossier dates(SamplePage page) {
    Quote printed = page.quote(PRINTED);
    LocalTime time = LocalTime.of(9, 15);
    DateCandidate line =
        DateCandidate.open(
                DateCandidate.Kind.PUBLISHED_LINE,
                Clock.PUBLISHED,
                Evidence.of(printed),
                PartialDate.of(DAY).at(time))
            .judged(DateCandidate.Verdict.USED, "a full date on the line for it");
    DateCandidate wire =
        DateCandidate.open(
                DateCandidate.Kind.DATELINE,
                Clock.EVENT_DAY,
                Evidence.of(page.quote("20/11, gần")),
                PartialDate.monthDay(11, 20))
            .judged(DateCandidate.Verdict.AGREED, "the same day");
    DateCandidate teaser =
        DateCandidate.open(
                DateCandidate.Kind.RELATED,
                Clock.CAPTURED,
                Evidence.of(page.quote("3/1/2026")),
                PartialDate.of(LocalDate.of(2026, 1, 3)))
            .judged(DateCandidate.Verdict.USED, "it bounds the capture");
    DateFinding published =
        new DateFinding(
            DateStatus.PROVEN,
            Optional.of(Precision.MINUTE),
            DateInterval.on(new DateBound(DAY, Optional.of(time))),
            Optional.of(new DateZone(ZoneId.of("Asia/Ho_Chi_Minh"), true)),
            List.of(Evidence.of(printed)),
            "the published line gives it in full");
    DateFinding captured =
        new DateFinding(
            DateStatus.SINGLE,
            Optional.of(Precision.DAY),
            DateInterval.from(DateBound.of(LocalDate.of(2026, 1, 3))),
            Optional.empty(),
            List.of(teaser.evidence()),
            "a related item is of this day");
    return new DateDossier(
        Map.of(Clock.PUBLISHED, published, Clock.CAPTURED, captured), List.of(line, wire, teaser));
  }
}
