package dev.dateline.grpc;

import dev.dateline.core.archive.StoredArticle;
import dev.dateline.core.article.Article;
import dev.dateline.core.article.Provenance;
import dev.dateline.core.label.LabelledPage;
import dev.dateline.core.reading.Reading;
import dev.dateline.core.text.Finding;
import dev.dateline.grpc.convert.DateProtos;
import dev.dateline.grpc.convert.PageProtos;
import dev.dateline.grpc.convert.QuoteProtos;
import dev.dateline.grpc.convert.ResourceNames;
import dev.dateline.grpc.convert.StoryProtos;
import dev.dateline.grpc.convert.TimeProtos;
import dev.dateline.v1.Article.State;
import dev.dateline.v1.ArticleView;
import dev.dateline.v1.Provenance.Carrier;

/**
 * Articles as messages. A view that is not specified is FULL here; services that mean BASIC say so.
 */
public final class ArticleProtos {
  private ArticleProtos() {}

  /** An article that is not stored: its name is empty and its revision 0. */
  public static dev.dateline.v1.Article toProto(Article article, ArticleView view) {
    return builder(article, view).build();
  }

  /** A stored article. It has no segments: those are read from its capture. */
  public static dev.dateline.v1.Article toProto(StoredArticle stored, ArticleView view) {
    return builder(stored, view).build();
  }

  /** A stored article; in the AUDIT view with the segments of its page, read again. */
  public static dev.dateline.v1.Article toProto(
      StoredArticle stored, LabelledPage page, ArticleView view) {
    return withSegments(builder(stored, view), page, view);
  }

  /**
   * What a reading found, not stored. Of a page that is no article there is only the capture, what
   * was noticed and why it is none; in the AUDIT view the segments of the page in either case.
   */
  public static dev.dateline.v1.Article toProto(Reading.Labelled reading, ArticleView view) {
    if (reading instanceof Reading.Parsed parsed) {
      return withSegments(builder(parsed.article(), view), parsed.page(), view);
    }
    dev.dateline.v1.Article.Builder proto = dev.dateline.v1.Article.newBuilder();
    proto.getProvenanceBuilder().setCapture(ResourceNames.capture(reading.capture().id()));
    reading.page().page().findings().stream().map(QuoteProtos::toProto).forEach(proto::addFindings);
    if (reading instanceof Reading.NotAnArticle none) {
      proto.addFindings(QuoteProtos.toProto(Finding.of(none.reason(), none.detail())));
    }
    return withSegments(proto, reading.page(), view);
  }

  private static dev.dateline.v1.Article.Builder builder(StoredArticle stored, ArticleView view) {
    dev.dateline.v1.Article.Builder proto =
        builder(stored.article(), view)
            .setName(ResourceNames.article(stored.id()))
            .setEtag(Etag.of(stored))
            .setRevision(stored.revision())
            .setState(stored.deleted().isPresent() ? State.STATE_DELETED : State.STATE_ACTIVE)
            .setCreateTime(TimeProtos.toProto(stored.created()))
            .setUpdateTime(TimeProtos.toProto(stored.updated()));
    stored.deleted().map(TimeProtos::toProto).ifPresent(proto::setDeleteTime);
    return proto;
  }

  private static dev.dateline.v1.Article.Builder builder(Article article, ArticleView view) {
    boolean whole = view != ArticleView.ARTICLE_VIEW_BASIC;
    dev.dateline.v1.Article.Builder proto =
        dev.dateline.v1.Article.newBuilder()
            .setLanguage(article.story().language())
            .setStory(StoryProtos.toProto(article.story(), whole))
            .setAttribution(StoryProtos.toProto(article.attribution()))
            .setDates(DateProtos.toProto(article.dates(), whole))
            .setProvenance(provenance(article.provenance()));
    article.provenance().outlet().map(ResourceNames::source).ifPresent(proto::setSource);
    article.dateline().map(StoryProtos::toProto).ifPresent(proto::setDateline);
    article.pictures().stream().map(StoryProtos::toProto).forEach(proto::addPictures);
    article.provenance().findings().stream().map(QuoteProtos::toProto).forEach(proto::addFindings);
    if (whole) {
      article.related().stream().map(StoryProtos::toProto).forEach(proto::addRelatedItems);
      article.renditions().stream().map(StoryProtos::toProto).forEach(proto::addRenditions);
    }
    return proto;
  }

  private static dev.dateline.v1.Provenance provenance(Provenance provenance) {
    dev.dateline.v1.Provenance.Builder proto =
        dev.dateline.v1.Provenance.newBuilder()
            .setCapture(ResourceNames.capture(provenance.capture()))
            .setParserVersion(provenance.parserVersion())
            .setCarrier(
                switch (provenance.carrier()) {
                  case DIRECT -> Carrier.CARRIER_DIRECT;
                  case REPOST -> Carrier.CARRIER_REPOST;
                });
    provenance.sourceLink().map(QuoteProtos::toProto).ifPresent(proto::setSourceLink);
    provenance.canonicalUri().ifPresent(proto::setCanonicalUri);
    return proto.build();
  }

  private static dev.dateline.v1.Article withSegments(
      dev.dateline.v1.Article.Builder proto, LabelledPage page, ArticleView view) {
    return view == ArticleView.ARTICLE_VIEW_AUDIT
        ? proto.addAllSegments(PageProtos.toProtos(page)).build()
        : proto.build();
  }
}
