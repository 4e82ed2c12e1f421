package dev.dateline.storage;

import static dev.dateline.storage.TextFormats.MAYBE;
import static dev.dateline.storage.TextFormats.QUOTE;
import static dev.dateline.storage.TextFormats.QUOTES;

import dev.dateline.core.article.Article;
import dev.dateline.core.article.Attribution;
import dev.dateline.core.article.Dateline;
import dev.dateline.core.article.Picture;
import dev.dateline.core.article.Provenance;
import dev.dateline.core.article.Rendition;
import dev.dateline.core.article.SignOff;
import dev.dateline.core.article.Story;
import dev.dateline.core.capture.CaptureId;
import dev.dateline.core.outlet.Carrier;
import dev.dateline.core.outlet.OutletId;
import dev.dateline.core.text.Finding;
import java.util.List;
import java.util.Optional;

/** An article and its parts. */
final class ArticleFormats {

  private static final Format<CaptureId> CAPTURE = Format.ofText(CaptureId::sha256, CaptureId::new);
  private static final Format<Optional<OutletId>> OUTLET =
      Format.ofText(OutletId::value, OutletId::new).optional();
  private static final Format<Carrier> CARRIER = Format.ofConstant(Carrier.class);
  private static final Format<Optional<String>> URI = Format.TEXT.optional();
  private static final Format<List<Finding>> FINDINGS = TextFormats.FINDING.list();
  private static final Format<List<Integer>> ALIGNMENT = Format.INTEGER.list();

  private static final Format<Story> STORY =
      Format.of(
          (story, out) -> {
            out.text(story.language());
            out.write(MAYBE, story.headline());
            out.write(MAYBE, story.standfirst());
            out.write(QUOTES, story.paragraphs());
            out.write(QUOTES, story.crossheads());
          },
          in ->
              new Story(
                  in.text(), in.read(MAYBE), in.read(MAYBE), in.read(QUOTES), in.read(QUOTES)));

  private static final Format<Optional<Dateline>> DATELINE =
      Format.<Dateline>of(
              (dateline, out) -> {
                out.write(QUOTE, dateline.raw());
                out.write(MAYBE, dateline.place());
                out.write(MAYBE, dateline.day());
                out.write(MAYBE, dateline.agency());
                out.write(QUOTES, dateline.reporters());
              },
              in ->
                  new Dateline(
                      in.read(QUOTE),
                      in.read(MAYBE),
                      in.read(MAYBE),
                      in.read(MAYBE),
                      in.read(QUOTES)))
          .optional();

  private static final Format<Optional<SignOff>> SIGN_OFF =
      Format.<SignOff>of(
              (signOff, out) -> {
                out.write(QUOTE, signOff.raw());
                out.write(QUOTES, signOff.people());
                out.write(MAYBE, signOff.agency());
              },
              in -> new SignOff(in.read(QUOTE), in.read(QUOTES), in.read(MAYBE)))
          .optional();

  private static final Format<Attribution> ATTRIBUTION =
      Format.of(
          (attribution, out) -> {
            out.write(QUOTES, attribution.bylines());
            out.write(SIGN_OFF, attribution.signOff());
            out.write(QUOTES, attribution.editors());
            out.write(QUOTES, attribution.agencies());
          },
          in ->
              new Attribution(
                  in.read(QUOTES), in.read(SIGN_OFF), in.read(QUOTES), in.read(QUOTES)));

  private static final Format<List<Picture>> PICTURES =
      Format.<Picture>of(
              (picture, out) -> {
                out.write(MAYBE, picture.caption());
                out.write(MAYBE, picture.credit());
                out.write(QUOTES, picture.echoes());
              },
              in -> new Picture(in.read(MAYBE), in.read(MAYBE), in.read(QUOTES)))
          .list();

  private static final Format<List<Rendition>> RENDITIONS =
      Format.<Rendition>of(
              (rendition, out) -> {
                out.text(rendition.language());
                out.write(MAYBE, rendition.headline());
                out.write(QUOTES, rendition.keywords());
                out.write(QUOTES, rendition.paragraphs());
                out.write(ALIGNMENT, rendition.alignment());
              },
              in ->
                  new Rendition(
                      in.text(),
                      in.read(MAYBE),
                      in.read(QUOTES),
                      in.read(QUOTES),
                      in.read(ALIGNMENT)))
          .list();

  private static final Format<Provenance> PROVENANCE =
      Format.of(
          (provenance, out) -> {
            out.write(CAPTURE, provenance.capture());
            out.write(OUTLET, provenance.outlet());
            out.text(provenance.parserVersion());
            out.write(CARRIER, provenance.carrier());
            out.write(MAYBE, provenance.sourceLink());
            out.write(URI, provenance.canonicalUri());
            out.write(FINDINGS, provenance.findings());
          },
          in ->
              new Provenance(
                  in.read(CAPTURE),
                  in.read(OUTLET),
                  in.text(),
                  in.read(CARRIER),
                  in.read(MAYBE),
                  in.read(URI),
                  in.read(FINDINGS)));

  static final Format<Article> ARTICLE =
      Format.of(
          (article, out) -> {
            out.write(STORY, article.story());
            out.write(DATELINE, article.dateline());
            out.write(ATTRIBUTION, article.attribution());
            out.write(PICTURES, article.pictures());
            out.write(RelatedFormats.RELATED, article.related());
            out.write(RENDITIONS, article.renditions());
            out.write(DateFormats.DOSSIER, article.dates());
            out.write(PROVENANCE, article.provenance());
          },
          in ->
              new Article(
                  in.read(STORY),
                  in.read(DATELINE),
                  in.read(ATTRIBUTION),
                  in.read(PICTURES),
                  in.read(RelatedFormats.RELATED),
                  in.read(RENDITIONS),
                  in.read(DateFormats.DOSSIER),
                  in.read(PROVENANCE)));

  private ArticleFormats() {}
}
