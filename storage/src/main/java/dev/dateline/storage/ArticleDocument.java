package dev.dateline.storage;

import dev.dateline.core.article.Article;

/**
 * A whole article as bytes: the version of the format, then its parts in the order of the record.
 */
final class ArticleDocument {

  private static final int VERSION = 1;

  private ArticleDocument() {}

  static byte[] write(Article article) {
    DocumentOutput out = new DocumentOutput();
    out.number(VERSION);
    out.write(ArticleFormats.ARTICLE, article);
    return out.toBytes();
  }

  static Article read(byte[] document) {
    DocumentInput in = new DocumentInput(document);
    int version = in.integer();
    if (version != VERSION) {
      throw new IllegalArgumentException("no such version of an article document: " + version);
    }
    return in.read(ArticleFormats.ARTICLE);
  }
}
