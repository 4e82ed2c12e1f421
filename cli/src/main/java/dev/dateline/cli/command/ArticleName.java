package dev.dateline.cli.command;

import dev.dateline.cli.context.ExitCode;
import dev.dateline.cli.context.Failure;
import dev.dateline.core.archive.ArticleArchive;
import dev.dateline.core.archive.StoredArticle;
import dev.dateline.core.article.ArticleId;
import java.util.Optional;

/**
 * An article as it is named on the command line.
 *
 * @param id with or without {@code articles/} before it
 */
record ArticleName(ArticleId id) {
  private static final String COLLECTION = "articles/";

  /** The article of this name; empty where it names none. */
  static Optional<ArticleName> of(String name) {
    try {
      String id = name.startsWith(COLLECTION) ? name.substring(COLLECTION.length()) : name;
      return Optional.of(new ArticleName(new ArticleId(id)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** The article of this name; a {@link Failure} where it names none. */
  static ArticleName required(String name) {
    return of(name)
        .orElseThrow(
            () ->
                new Failure(
                    ExitCode.USAGE,
                    name,
                    "no article id; `dateline list` shows them, 26 letters and digits each"));
  }

  /** The article in this archive. */
  StoredArticle in(ArticleArchive archive) {
    return archive.find(id).orElseThrow(this::missing);
  }

  /** That no such article is there. */
  Failure missing() {
    return new Failure(
        ExitCode.NO_INPUT,
        id.value(),
        "no such article is in this archive; `dateline list` shows them");
  }
}
