package dev.dateline.core.archive;

import dev.dateline.core.archive.Deposit.Outcome;
import dev.dateline.core.archive.Slice.Ranked;
import dev.dateline.core.article.ArticleId;
import dev.dateline.core.capture.Capture;
import dev.dateline.core.capture.CaptureId;
import dev.dateline.core.outlet.OutletId;
import dev.dateline.core.reading.Reading;
import dev.dateline.core.search.QueryMatch;
import dev.dateline.core.search.Snippets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An archive that forgets everything when the program ends: for tests, and for trying things out.
 * It answers a search by reading every article.
 */
public final class InMemoryArticleArchive implements ArticleArchive {

  private final InstantSource clock;
  private final Map<CaptureId, StoredCapture> captures = new HashMap<>();
  private final Map<CaptureId, RevisionId> revisions = new HashMap<>();
  private final Map<ArticleId, StoredArticle> articles = new HashMap<>();
  private final List<Change> changes = new ArrayList<>();

  /** An empty archive that takes the time from this clock. */
  public InMemoryArticleArchive(InstantSource clock) {
    this.clock = Objects.requireNonNull(clock);
  }

  @Override
  public synchronized List<Deposit> put(List<Reading> readings) {
    Instant now = clock.instant();
    return List.copyOf(readings).stream().map(reading -> put(reading, now)).toList();
  }

  @Override
  public synchronized Map<CaptureId, Deposit> known(Collection<CaptureId> wanted) {
    return wanted.stream()
        .distinct()
        .filter(captures::containsKey)
        .collect(Collectors.toMap(Function.identity(), this::duplicate));
  }

  @Override
  public synchronized Optional<StoredCapture> capture(CaptureId id) {
    return Optional.ofNullable(captures.get(id));
  }

  @Override
  public synchronized Optional<StoredArticle> find(ArticleId id) {
    return Optional.ofNullable(articles.get(id));
  }

  @Override
  public synchronized ArticlePage list(ListRequest request) {
    List<Ranked> all =
        stored(request.filter(), request.deleted()).map(one -> Ranked.of(one, 0)).toList();
    String sealedFor = request.filter() + " " + request.order() + " " + request.deleted();
    Slice slice =
        switch (request.order()) {
          case CREATED_ASC ->
              Slice.of(all, Cursor.OLDEST_FIRST, sealedFor, request.cursor(), request.limit());
          case CREATED_DESC ->
              Slice.of(all, Cursor.NEWEST_FIRST, sealedFor, request.cursor(), request.limit());
        };
    return new ArticlePage(
        slice.articles().stream().map(Ranked::article).toList(), slice.next(), slice.total());
  }

  @Override
  public synchronized SearchPage search(SearchRequest request) {
    List<Ranked> all =
        stored(request.filter(), false)
            .filter(one -> QueryMatch.matches(request.query(), one.article()))
            .map(one -> Ranked.of(one, QueryMatch.score(request.query(), one.article())))
            .toList();
    String sealedFor = request.filter() + " " + request.order() + " " + request.query();
    Slice slice =
        switch (request.order()) {
          case RELEVANCE ->
              Slice.of(all, Cursor.BEST_FIRST, sealedFor, request.cursor(), request.limit());
          case NEWEST ->
              Slice.of(all, Cursor.NEWEST_FIRST, sealedFor, request.cursor(), request.limit());
        };
    return new SearchPage(
        slice.articles().stream().map(ranked -> hit(request, ranked)).toList(),
        slice.next(),
        slice.total());
  }

  @Override
  public synchronized Optional<StoredArticle> delete(ArticleId id) {
    find(id)
        .filter(one -> one.deleted().isEmpty())
        .ifPresent(one -> mark(one, Optional.of(clock.instant()), Change.Type.DELETED));
    return find(id);
  }

  @Override
  public synchronized Optional<StoredArticle> undelete(ArticleId id) {
    find(id)
        .filter(one -> one.deleted().isPresent())
        .ifPresent(one -> mark(one, Optional.empty(), Change.Type.UNDELETED));
    return find(id);
  }

  @Override
  public synchronized List<Change> changes(long after, int limit) {
    return changes.stream().filter(change -> change.position() > after).limit(limit).toList();
  }

  @Override
  public synchronized long newestPosition() {
    return changes.size();
  }

  @Override
  public synchronized ArchiveStats stats() {
    Map<OutletId, Long> byOutlet =
        stored(ArticleFilter.ALL, false)
            .flatMap(one -> one.article().provenance().outlet().stream())
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    long live = stored(ArticleFilter.ALL, false).count();
    long bytes = captures.values().stream().mapToLong(kept -> kept.capture().size()).sum();
    return new ArchiveStats(
        live, articles.size() - live, captures.size(), bytes, byOutlet, "memory", 1);
  }

  /** Nothing is open, so nothing is closed. */
  @Override
  public void close() {}

  private Deposit put(Reading reading, Instant now) {
    if (captures.containsKey(reading.capture().id())) {
      return duplicate(reading.capture().id());
    }
    if (reading instanceof Reading.Parsed parsed) {
      return put(parsed, now);
    }
    if (reading instanceof Reading.NotAnArticle) {
      return put(reading, StoredCapture.State.NOT_AN_ARTICLE, Outcome.NOT_AN_ARTICLE, now);
    }
    if (reading instanceof Reading.Failed) {
      return put(reading, StoredCapture.State.FAILED, Outcome.PARSE_FAILED, now);
    }
    return new Deposit(
        reading.capture().id(), Outcome.REJECTED, Optional.empty(), Problem.of(reading));
  }

  private Deposit put(Reading.Parsed parsed, Instant now) {
    ArticleId id = ArticleId.firstSeen(parsed.article().provenance());
    StoredArticle kept = articles.get(id);
    Outcome outcome = Outcome.UNCHANGED;
    if (kept == null) {
      outcome = Outcome.CREATED;
      kept = new StoredArticle(id, 1, now, now, Optional.empty(), parsed.article());
      commit(kept, Change.Type.CREATED);
    } else if (!kept.article().saysTheSameAs(parsed.article())) {
      outcome = Outcome.UPDATED;
      long revision = kept.revision() + 1;
      kept = new StoredArticle(id, revision, kept.created(), now, kept.deleted(), parsed.article());
      commit(kept, Change.Type.UPDATED);
    }
    RevisionId revision = new RevisionId(id, kept.revision());
    revisions.put(parsed.capture().id(), revision);
    keep(parsed, StoredCapture.State.PARSED, Optional.of(id), now);
    return new Deposit(parsed.capture().id(), outcome, Optional.of(revision), Optional.empty());
  }

  private Deposit put(Reading reading, StoredCapture.State state, Outcome outcome, Instant now) {
    keep(reading, state, Optional.empty(), now);
    return new Deposit(reading.capture().id(), outcome, Optional.empty(), Problem.of(reading));
  }

  private void keep(
      Reading reading, StoredCapture.State state, Optional<ArticleId> article, Instant now) {
    Capture capture = reading.capture();
    captures.put(
        capture.id(), new StoredCapture(capture, state, article, Problem.of(reading), now));
  }

  private Deposit duplicate(CaptureId capture) {
    return new Deposit(
        capture,
        Outcome.DUPLICATE_CAPTURE,
        Optional.ofNullable(revisions.get(capture)),
        capture(capture).flatMap(StoredCapture::problem));
  }

  private void mark(StoredArticle one, Optional<Instant> deleted, Change.Type type) {
    commit(
        new StoredArticle(
            one.id(),
            one.revision(),
            one.created(),
            deleted.orElseGet(clock::instant),
            deleted,
            one.article()),
        type);
  }

  private void commit(StoredArticle article, Change.Type type) {
    articles.put(article.id(), article);
    RevisionId revision = new RevisionId(article.id(), article.revision());
    changes.add(new Change(newestPosition() + 1, article.updated(), type, revision));
  }

  private Stream<StoredArticle> stored(ArticleFilter filter, boolean deleted) {
    return articles.values().stream()
        .filter(one -> deleted || one.deleted().isEmpty())
        .filter(one -> filter.accepts(one.article()));
  }

  private static SearchPage.Hit hit(SearchRequest request, Ranked ranked) {
    return new SearchPage.Hit(
        ranked.article(),
        ranked.place().score(),
        Snippets.cut(request.query(), ranked.article().article(), request.snippets()));
  }
}
