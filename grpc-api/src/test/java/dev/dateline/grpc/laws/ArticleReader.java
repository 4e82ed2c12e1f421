package dev.dateline.grpc.laws;

import dev.dateline.core.article.Article;
import dev.dateline.core.article.Attribution;
import dev.dateline.core.article.Dateline;
import dev.dateline.core.article.Picture;
import dev.dateline.core.article.Provenance;
import dev.dateline.core.article.RelatedItem;
import dev.dateline.core.article.Rendition;
import dev.dateline.core.article.SignOff;
import dev.dateline.core.article.Story;
import dev.dateline.core.outlet.Carrier;
import dev.dateline.core.outlet.OutletId;
import dev.dateline.core.text.Finding;
import dev.dateline.core.text.Quote;
import dev.dateline.core.text.Span;
import dev.dateline.grpc.convert.ResourceNames;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Reads an article back out of its message, to see that nothing was lost on the way. */
final class ArticleReader {
  private ArticleReader() {}

  static Article read(dev.dateline.v1.Article proto) {
    return new Article(
        story(proto),
        when(proto::hasDateline, proto::getDateline).map(ArticleReader::dateline),
        attribution(proto.getAttribution()),
        proto.getPicturesList().stream().map(ArticleReader::picture).toList(),
        proto.getRelatedItemsList().stream().map(ArticleReader::related).toList(),
        proto.getRenditionsList().stream().map(ArticleReader::rendition).toList(),
        DateReader.read(proto.getDates()),
        provenance(proto));
  }

  static Quote quote(dev.dateline.v1.Quote proto) {
    return new Quote(proto.getText(), spans(proto.getSpansList()));
  }

  static List<Span> spans(List<dev.dateline.v1.Span> protos) {
    return protos.stream()
        .map(span -> new Span((int) span.getStart(), (int) span.getEnd()))
        .toList();
  }

  static <T> Optional<T> when(BooleanSupplier present, Supplier<T> value) {
    return present.getAsBoolean() ? Optional.of(value.get()) : Optional.empty();
  }

  private static Optional<Quote> quote(
      BooleanSupplier present, Supplier<dev.dateline.v1.Quote> value) {
    return when(present, value).map(ArticleReader::quote);
  }

  private static List<Quote> quotes(List<dev.dateline.v1.Quote> protos) {
    return protos.stream().map(ArticleReader::quote).toList();
  }

  private static Story story(dev.dateline.v1.Article proto) {
    dev.dateline.v1.Story story = proto.getStory();
    return new Story(
        proto.getLanguage(),
        quote(story::hasHeadline, story::getHeadline),
        quote(story::hasStandfirst, story::getStandfirst),
        quotes(story.getParagraphsList()),
        quotes(story.getCrossheadsList()));
  }

  private static Dateline dateline(dev.dateline.v1.Dateline proto) {
    return new Dateline(
        quote(proto.getRaw()),
        quote(proto::hasPlace, proto::getPlace),
        quote(proto::hasDay, proto::getDay),
        quote(proto::hasAgency, proto::getAgency),
        quotes(proto.getReportersList()));
  }

  private static Attribution attribution(dev.dateline.v1.Attribution proto) {
    return new Attribution(
        quotes(proto.getBylinesList()),
        quote(proto::hasSignOff, proto::getSignOff)
            .map(
                raw ->
                    new SignOff(
                        raw,
                        quotes(proto.getSignOffPeopleList()),
                        quote(proto::hasSignOffAgency, proto::getSignOffAgency))),
        quotes(proto.getEditorsList()),
        quotes(proto.getAgenciesList()));
  }

  private static Picture picture(dev.dateline.v1.Picture proto) {
    return new Picture(
        quote(proto::hasCaption, proto::getCaption),
        quote(proto::hasCredit, proto::getCredit),
        quotes(proto.getEchoesList()));
  }

  private static RelatedItem related(dev.dateline.v1.RelatedItem proto) {
    Optional<Quote> title = quote(proto::hasTitle, proto::getTitle);
    Optional<Quote> teaser = quote(proto::hasTeaser, proto::getTeaser);
    if (proto.getNewsflash()) {
      return new RelatedItem.Flash(quote(proto::hasTime, proto::getTime), title);
    }
    return proto.hasCard()
        ? new RelatedItem.Cell(quote(proto.getCard()), title, teaser)
        : new RelatedItem.Card(title, teaser, quote(proto::hasCaption, proto::getCaption));
  }

  private static Rendition rendition(dev.dateline.v1.Rendition proto) {
    return new Rendition(
        proto.getLanguage(),
        quote(proto::hasHeadline, proto::getHeadline),
        quotes(proto.getKeywordsList()),
        quotes(proto.getParagraphsList()),
        proto.getAlignmentList());
  }

  private static Provenance provenance(dev.dateline.v1.Article proto) {
    dev.dateline.v1.Provenance provenance = proto.getProvenance();
    Optional<OutletId> outlet =
        when(() -> !proto.getSource().isEmpty(), proto::getSource).map(ResourceNames::outletId);
    return new Provenance(
        ResourceNames.captureId(provenance.getCapture()),
        outlet,
        provenance.getParserVersion(),
        Carrier.valueOf(provenance.getCarrier().name().substring("CARRIER_".length())),
        quote(provenance::hasSourceLink, provenance::getSourceLink),
        when(() -> !provenance.getCanonicalUri().isEmpty(), provenance::getCanonicalUri),
        proto.getFindingsList().stream()
            .map(it -> new Finding(it.getReason(), it.getDetail(), spans(it.getSpansList())))
            .toList());
  }
}
