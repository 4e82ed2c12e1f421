package dev.dateline.grpc.convert;

import static dev.dateline.grpc.convert.QuoteProtos.toProtos;

import dev.dateline.core.article.Attribution;
import dev.dateline.core.article.Dateline;
import dev.dateline.core.article.Picture;
import dev.dateline.core.article.RelatedItem;
import dev.dateline.core.article.Rendition;
import dev.dateline.core.article.Story;

/** The parts of an article as messages. */
public final class StoryProtos {
  private StoryProtos() {}

  /** The story; its language stands in the article. */
  public static dev.dateline.v1.Story toProto(Story story, boolean withText) {
    dev.dateline.v1.Story.Builder proto = dev.dateline.v1.Story.newBuilder();
    story.headline().map(QuoteProtos::toProto).ifPresent(proto::setHeadline);
    story.standfirst().map(QuoteProtos::toProto).ifPresent(proto::setStandfirst);
    if (withText) {
      proto.addAllParagraphs(toProtos(story.paragraphs()));
      proto.addAllCrossheads(toProtos(story.crossheads()));
    }
    return proto.build();
  }

  /** The dateline, whole and in its parts. */
  public static dev.dateline.v1.Dateline toProto(Dateline dateline) {
    dev.dateline.v1.Dateline.Builder proto =
        dev.dateline.v1.Dateline.newBuilder()
            .setRaw(QuoteProtos.toProto(dateline.raw()))
            .addAllReporters(toProtos(dateline.reporters()));
    dateline.place().map(QuoteProtos::toProto).ifPresent(proto::setPlace);
    dateline.day().map(QuoteProtos::toProto).ifPresent(proto::setDay);
    dateline.agency().map(QuoteProtos::toProto).ifPresent(proto::setAgency);
    return proto.build();
  }

  /** Everybody who is named. */
  public static dev.dateline.v1.Attribution toProto(Attribution attribution) {
    dev.dateline.v1.Attribution.Builder proto =
        dev.dateline.v1.Attribution.newBuilder()
            .addAllBylines(toProtos(attribution.bylines()))
            .addAllEditors(toProtos(attribution.editors()))
            .addAllAgencies(toProtos(attribution.agencies()));
    attribution
        .signOff()
        .ifPresent(
            signOff -> {
              proto.setSignOff(QuoteProtos.toProto(signOff.raw()));
              proto.addAllSignOffPeople(toProtos(signOff.people()));
              signOff.agency().map(QuoteProtos::toProto).ifPresent(proto::setSignOffAgency);
            });
    return proto.build();
  }

  /** Caption, credit and echoes. */
  public static dev.dateline.v1.Picture toProto(Picture picture) {
    dev.dateline.v1.Picture.Builder proto =
        dev.dateline.v1.Picture.newBuilder().addAllEchoes(toProtos(picture.echoes()));
    picture.caption().map(QuoteProtos::toProto).ifPresent(proto::setCaption);
    picture.credit().map(QuoteProtos::toProto).ifPresent(proto::setCredit);
    return proto.build();
  }

  /** A card, a cell or a newsflash: a cell has {@code card} set, a newsflash says so. */
  public static dev.dateline.v1.RelatedItem toProto(RelatedItem item) {
    dev.dateline.v1.RelatedItem.Builder proto = dev.dateline.v1.RelatedItem.newBuilder();
    item.title().map(QuoteProtos::toProto).ifPresent(proto::setTitle);
    if (item instanceof RelatedItem.Card card) {
      card.teaser().map(QuoteProtos::toProto).ifPresent(proto::setTeaser);
      card.caption().map(QuoteProtos::toProto).ifPresent(proto::setCaption);
    } else if (item instanceof RelatedItem.Cell cell) {
      proto.setCard(QuoteProtos.toProto(cell.cell()));
      cell.teaser().map(QuoteProtos::toProto).ifPresent(proto::setTeaser);
    } else if (item instanceof RelatedItem.Flash flash) {
      proto.setNewsflash(true);
      flash.time().map(QuoteProtos::toProto).ifPresent(proto::setTime);
    }
    return proto.build();
  }

  /** The translation with its alignment. */
  public static dev.dateline.v1.Rendition toProto(Rendition rendition) {
    dev.dateline.v1.Rendition.Builder proto =
        dev.dateline.v1.Rendition.newBuilder()
            .setLanguage(rendition.language())
            .addAllKeywords(toProtos(rendition.keywords()))
            .addAllParagraphs(toProtos(rendition.paragraphs()))
            .addAllAlignment(rendition.alignment());
    rendition.headline().map(QuoteProtos::toProto).ifPresent(proto::setHeadline);
    return proto.build();
  }
}
