package dev.dateline.parsers.dating;

import dev.dateline.core.date.Clock;
import dev.dateline.core.date.DateCandidate.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A field in which pages say when they were published or changed.
 *
 * @param kind the channel it is
 * @param clock what it speaks of
 * @param rank place among the fields of its kind, the plainest 0
 */
record MetadataField(Kind kind, Clock clock, int rank) {

  /** Names of {@code meta} elements as pages write them, the plainest first. */
  private static final List<String> PUBLISHED =
      List.of(
          "article:published_time",
          "article:published",
          "og:article:published_time",
          "og:published_time",
          "og:pubdate",
          "bt:pubdate",
          "parsely-pub-date",
          "sailthru.date",
          "cxenseparse:recs:publishtime",
          "cxenseparse:publishtime",
          "datepublished",
          "date_published",
          "publishdate",
          "publish-date",
          "publish_date",
          "publication_date",
          "publication-date",
          "publicationdate",
          "published",
          "published_time",
          "publishedtime",
          "publishtime",
          "publish_time",
          "pubdate",
          "pub_date",
          "pub-date",
          "rbpubdate",
          "ptime",
          "article_date_original",
          "originalpublicationdate",
          "article.published",
          "dcterms.issued",
          "dc.date.issued",
          "dc.date.published",
          "citation_publication_date",
          "citation_online_date",
          "citation_date",
          "displaydate",
          "releasedate",
          "release_date",
          "timestamp",
          "dcterms.created",
          "dc.date.created",
          "dcterms.date",
          "dc.date",
          "article.created",
          "datecreated",
          "created",
          "date");

  private static final List<String> MODIFIED =
      List.of(
          "article:modified_time",
          "article:modified",
          "og:article:modified_time",
          "og:modified_time",
          "og:updated_time",
          "dcterms.modified",
          "dc.date.modified",
          "article.updated",
          "lastmod",
          "last-modified",
          "http-equiv:last-modified",
          "last_modified",
          "modified",
          "modified_date",
          "datemodified",
          "updated",
          "revised");

  private static final Map<String, MetadataField> FIELDS = fields();

  /** The field of this name. */
  static Optional<MetadataField> of(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.startsWith("hidden:") && (lower.contains("pubtime") || lower.contains("pubdate"))) {
      return Optional.of(new MetadataField(Kind.HIDDEN_FIELD, Clock.PUBLISHED, 0));
    }
    return Optional.ofNullable(FIELDS.get(lower));
  }

  private static Map<String, MetadataField> fields() {
    Map<String, MetadataField> fields = new HashMap<>();
    for (int i = 0; i < PUBLISHED.size(); i++) {
      fields.put(PUBLISHED.get(i), new MetadataField(Kind.META, Clock.PUBLISHED, i));
    }
    for (int i = 0; i < MODIFIED.size(); i++) {
      fields.put(MODIFIED.get(i), new MetadataField(Kind.META, Clock.MODIFIED, i));
    }
    fields.put("jsonld:datepublished", new MetadataField(Kind.JSON_LD, Clock.PUBLISHED, 0));
    fields.put("jsonld:datecreated", new MetadataField(Kind.JSON_LD, Clock.PUBLISHED, 1));
    fields.put("jsonld:datemodified", new MetadataField(Kind.JSON_LD, Clock.MODIFIED, 0));
    fields.put("itemprop:datepublished", new MetadataField(Kind.MICRODATA, Clock.PUBLISHED, 0));
    fields.put("itemprop:datecreated", new MetadataField(Kind.MICRODATA, Clock.PUBLISHED, 1));
    fields.put("itemprop:datemodified", new MetadataField(Kind.MICRODATA, Clock.MODIFIED, 0));
    fields.put("abbr:title", new MetadataField(Kind.MICRODATA, Clock.PUBLISHED, 2));
    fields.put("time:datetime", new MetadataField(Kind.TIME_ELEMENT, Clock.PUBLISHED, 0));
    fields.put("time", new MetadataField(Kind.TIME_ELEMENT, Clock.PUBLISHED, 0));
    return fields;
  }
}
