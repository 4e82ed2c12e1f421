package dev.dateline.storage;

import dev.dateline.core.archive.Change;
import dev.dateline.core.archive.Deposit;
import dev.dateline.core.archive.Deposit.Outcome;
import dev.dateline.core.archive.RevisionId;
import dev.dateline.core.archive.StoredCapture;
import dev.dateline.core.article.ArticleId;
import dev.dateline.core.capture.CaptureId;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps readings, within one transaction and at one time. */
final class Depositor {

  private final CaptureRows captures;
  private final ArticleRows articles;
  private final RevisionRows revisions;
  private final ChangeRows changes;
  private final SearchIndex index;
  private final Instant now;

  /** What to index when all rows are written: every other statement would flush the index. */
  private final Map<Long, List<String>> toIndex = new LinkedHashMap<>();

  Depositor(Session session, Instant now) {
    this.captures = new CaptureRows(session);
    this.articles = new ArticleRows(session);
    this.revisions = new RevisionRows(session);
    this.changes = new ChangeRows(session);
    this.index = new SearchIndex(session);
    this.now = now;
  }

  List<Deposit> keep(List<Prepared> readings) throws SQLException {
    List<Deposit> deposits = new ArrayList<>(readings.size());
    for (Prepared reading : readings) {
      Optional<Deposit> known = captures.known(reading.capture().id());
      deposits.add(known.isPresent() ? known.get() : keep(reading));
    }
    index.putAll(toIndex);
    return deposits;
  }

  private Deposit keep(Prepared reading) throws SQLException {
    CaptureId capture = reading.capture().id();
    if (reading instanceof Prepared.Story story) {
      return keep(story);
    }
    if (reading instanceof Prepared.Page page) {
      captures.insert(page.capture(), page.content(), page.state(), page.problem(), now);
      Outcome outcome =
          page.state() == StoredCapture.State.FAILED
              ? Outcome.PARSE_FAILED
              : Outcome.NOT_AN_ARTICLE;
      return new Deposit(capture, outcome, Optional.empty(), Optional.of(page.problem()));
    }
    Prepared.Refused refused = (Prepared.Refused) reading;
    return new Deposit(capture, Outcome.REJECTED, Optional.empty(), Optional.of(refused.problem()));
  }

  private Deposit keep(Prepared.Story story) throws SQLException {
    ArticleId id = ArticleId.firstSeen(story.article().provenance());
    Optional<Kept> old = articles.find(id);
    if (old.isEmpty()) {
      return create(id, story);
    }
    return old.get().stored().article().saysTheSameAs(story.article())
        ? recapture(old.get(), story)
        : revise(old.get(), story);
  }

  private Deposit create(ArticleId id, Prepared.Story story) throws SQLException {
    long number = articles.insert(id, story.article(), now);
    captures.insert(story.capture(), story.content(), number, 1, now);
    revisions.insert(number, id, 1, story.capture().id(), story.document(), now);
    changes.insert(now, Change.Type.CREATED, number, 1);
    toIndex.put(number, story.columns());
    return deposit(story, Outcome.CREATED, id, 1);
  }

  private Deposit recapture(Kept old, Prepared.Story story) throws SQLException {
    long revision = old.stored().revision();
    captures.insert(story.capture(), story.content(), old.number(), revision, now);
    return deposit(story, Outcome.UNCHANGED, old.stored().id(), revision);
  }

  private Deposit revise(Kept old, Prepared.Story story) throws SQLException {
    ArticleId id = old.stored().id();
    long revision = old.stored().revision() + 1;
    captures.insert(story.capture(), story.content(), old.number(), revision, now);
    articles.update(old.number(), revision, story.article(), now);
    revisions.insert(old.number(), id, revision, story.capture().id(), story.document(), now);
    changes.insert(now, Change.Type.UPDATED, old.number(), revision);
    if (old.stored().deleted().isEmpty()) {
      toIndex.put(old.number(), story.columns());
    }
    return deposit(story, Outcome.UPDATED, id, revision);
  }

  private static Deposit deposit(
      Prepared.Story story, Outcome outcome, ArticleId id, long revision) {
    return new Deposit(
        story.capture().id(), outcome, Optional.of(new RevisionId(id, revision)), Optional.empty());
  }
}
