package dev.dateline.core.archive;

import java.time.InstantSource;

/** The archive that forgets holds to the contract. */
final class InMemoryArticleArchiveTest extends ArticleArchiveContract {

  @Override
  protected ArticleArchive open(InstantSource clock) {
    return new InMemoryArticleArchive(clock);
  }
}
