package dev.dateline.storage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.core.archive.ArticleArchive;
import dev.dateline.core.archive.ArticleFilter;
import dev.dateline.core.archive.ListRequest;
import dev.dateline.core.archive.SearchRequest;
import dev.dateline.core.archive.SettableClock;
import dev.dateline.core.article.Article;
import dev.dateline.core.article.ArticleId;
import dev.dateline.core.date.Clock;
import dev.dateline.core.date.DateStatus;
import dev.dateline.core.outlet.OutletId;
import dev.dateline.core.reading.Reading;
import dev.dateline.core.search.Query;
import dev.dateline.core.search.QueryMatch;
import dev.dateline.core.search.QueryParser;
import dev.dateline.core.search.SearchField;
import dev.dateline.core.search.SearchToken;
import dev.dateline.core.search.SearchTokens;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** SQL and FTS5 find what core says a query and a filter mean, whatever is in them. */
final class SearchMeansWhatItSaysTest {

  private static final int ARTICLES = 100;

  private final Random random = new Random(127415);
  private final RandomArticles articles = new RandomArticles(random);
  private final List<Article> kept = new ArrayList<>();

  @TempDir Path folder;
  private ArticleArchive archive;

  @BeforeEach
  void fillArchive() {
    archive = SqliteArticleArchive.open(folder.resolve("archive.db"), new SettableClock());
    List<Reading.Parsed> readings = Stream.generate(articles::next).limit(ARTICLES).toList();
    archive.put(List.copyOf(readings));
    readings.forEach(reading -> kept.add(reading.article()));
  }

  @AfterEach
  void closeArchive() {
    archive.close();
  }

  @Test
  void randomQueriesFindWhatTheyMean() {
    int met = 0;
    for (int i = 0; i < 400; i++) {
      Query query = query(3);
      Set<ArticleId> wanted = wanted(article -> QueryMatch.matches(query, article));
      assertThat(found(query, ArticleFilter.ALL)).as(query.toString()).isEqualTo(wanted);
      met += wanted.isEmpty() ? 0 : 1;
    }
    assertThat(met).as("queries that meet anything").isGreaterThan(150);
  }

  @Test
  void randomFiltersTakeWhatTheyAccept() {
    Query all = QueryParser.operators("k* OR h* OR s* OR c* OR 气* OR d*");
    for (int i = 0; i < 150; i++) {
      ArticleFilter filter = new ArticleFilter(articles.list(this::condition));
      Set<ArticleId> wanted = wanted(filter::accepts);
      assertThat(
              archive.list(ListRequest.of(filter, ARTICLES)).articles().stream()
                  .map(stored -> stored.id())
                  .collect(Collectors.toSet()))
          .as(filter.toString())
          .isEqualTo(wanted);
      assertThat(found(all, filter))
          .as(filter.toString())
          .isEqualTo(
              wanted(article -> filter.accepts(article) && QueryMatch.matches(all, article)));
    }
  }

  @Test
  void syntaxOfTheEngineIsOnlyWords() {
    for (String odd :
        List.of(
            "'; DROP TABLE article; --",
            "\" OR *",
            "NEAR(a b)",
            "khi* ^hau",
            "search MATCH 'x'",
            "{body_exact} : khi",
            "\u0000khi",
            "a\" AND \"b",
            "C++ -- /* */",
            "%' OR 1=1")) {
      Query query = QueryParser.words(odd);
      assertThat(found(query, ArticleFilter.ALL))
          .as(odd)
          .isEqualTo(wanted(article -> QueryMatch.matches(query, article)));
      ArticleFilter filter =
          new ArticleFilter(List.of(new ArticleFilter.LanguageIn(Set.of(odd, "vi"))));
      assertThat(archive.list(ListRequest.of(filter, ARTICLES)).total())
          .isEqualTo(wanted(filter::accepts).size());
    }
    assertThat(archive.stats().articles()).isEqualTo(ARTICLES);
  }

  @Test
  void aTokenThatLooksLikeSyntaxIsFoundAsItIs() {
    for (String odd : List.of("\"", "*", "a b", "\u0000", "x\"y", "'", "(", "AND")) {
      Query query = new Query.Phrase(List.of(new SearchToken(odd, odd, 0, 1)), true, false);
      assertThat(found(query, ArticleFilter.ALL))
          .as(odd)
          .isEqualTo(wanted(article -> QueryMatch.matches(query, article)));
    }
  }

  private Set<ArticleId> found(Query query, ArticleFilter filter) {
    SearchRequest.Order order = articles.oneOf(SearchRequest.Order.values());
    return archive
        .search(new SearchRequest(query, filter, order, ARTICLES, 0, Optional.empty()))
        .hits()
        .stream()
        .map(hit -> hit.article().id())
        .collect(Collectors.toSet());
  }

  private Set<ArticleId> wanted(Predicate<Article> accepts) {
    return kept.stream()
        .filter(accepts)
        .map(article -> ArticleId.firstSeen(article.provenance()))
        .collect(Collectors.toSet());
  }

  private Query query(int depth) {
    return switch (depth == 0 ? 0 : random.nextInt(7)) {
      case 1 -> new Query.And(List.of(query(depth - 1), query(depth - 1)));
      case 2 -> new Query.And(List.of(phrase(), phrase(), phrase()));
      case 3 -> new Query.Or(List.of(query(depth - 1), query(depth - 1)));
      case 4 -> new Query.Without(query(depth - 1), query(depth - 1));
      case 5 -> new Query.In(articles.oneOf(SearchField.values()), query(depth - 1));
      default -> phrase();
    };
  }

  private Query phrase() {
    List<SearchToken> tokens = List.of();
    while (tokens.isEmpty()) {
      String words =
          Stream.generate(
                  () -> RandomArticles.WORDS.get(random.nextInt(RandomArticles.WORDS.size())))
              .limit(random.nextInt(1, 4))
              .collect(Collectors.joining(" "));
      tokens = SearchTokens.of(words);
    }
    return new Query.Phrase(tokens, random.nextBoolean(), random.nextInt(4) == 0);
  }

  private ArticleFilter.Condition condition() {
    Clock clock = articles.oneOf(Clock.values());
    return switch (random.nextInt(4)) {
      case 0 ->
          new ArticleFilter.OutletIn(
              Set.copyOf(articles.list(() -> new OutletId("outlet" + random.nextInt(4)))));
      case 1 ->
          new ArticleFilter.LanguageIn(
              Set.copyOf(articles.list(() -> articles.oneOf("vi", "zh", "VI", "fr"))));
      case 2 ->
          new ArticleFilter.DateStatusIn(
              clock, Set.copyOf(articles.list(() -> articles.oneOf(DateStatus.values()))));
      default ->
          new ArticleFilter.DateWithin(clock, articles.maybe(this::day), articles.maybe(this::day));
    };
  }

  private LocalDate day() {
    return LocalDate.of(2020, 1, 1).plusDays(random.nextInt(1100));
  }
}
