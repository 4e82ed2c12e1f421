package dev.dateline.core.archive;

import dev.dateline.core.article.Article;
import dev.dateline.core.date.Clock;
import dev.dateline.core.date.DateBound;
import dev.dateline.core.date.DateFinding;
import dev.dateline.core.date.DateInterval;
import dev.dateline.core.date.DateStatus;
import dev.dateline.core.outlet.OutletId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which articles to take: all conditions hold.
 *
 * @param conditions none takes every article
 */
public record ArticleFilter(List<Condition> conditions) {

  /** Every article. */
  public static final ArticleFilter ALL = new ArticleFilter(List.of());

  /** Copies the list. */
  public ArticleFilter {
    conditions = List.copyOf(conditions);
  }

  /** Whether an article passes. */
  public boolean accepts(Article article) {
    return conditions.stream().allMatch(condition -> condition.accepts(article));
  }

  /** Something that holds for an article or not. */
  public sealed interface Condition {

    /** Whether it holds. */
    boolean accepts(Article article);
  }

  /**
   * It is a story of one of these outlets.
   *
   * @param outlets at least one
   */
  public record OutletIn(Set<OutletId> outlets) implements Condition {
    /** Copies the set. */
    public OutletIn {
      outlets = Set.copyOf(outlets);
    }

    @Override
    public boolean accepts(Article article) {
      return article.provenance().outlet().filter(outlets::contains).isPresent();
    }
  }

  /**
   * It is told in one of these languages.
   *
   * @param languages BCP 47
   */
  public record LanguageIn(Set<String> languages) implements Condition {
    /** Copies the set. */
    public LanguageIn {
      languages = Set.copyOf(languages);
    }

    @Override
    public boolean accepts(Article article) {
      return languages.contains(article.story().language());
    }
  }

  /**
   * It certainly happened between these days, both included: a date that may lie outside fails.
   *
   * @param clock which date
   * @param from the first day; empty for no limit
   * @param to the last day; empty for no limit
   */
  public record DateWithin(Clock clock, Optional<LocalDate> from, Optional<LocalDate> to)
      implements Condition {

    @Override
    public boolean accepts(Article article) {
      return article.dates().of(clock).map(DateFinding::interval).filter(this::holds).isPresent();
    }

    private boolean holds(DateInterval interval) {
      Optional<LocalDate> earliest = interval.notBefore().map(DateBound::day);
      Optional<LocalDate> latest = interval.notAfter().map(DateBound::day);
      return from.map(day -> earliest.filter(e -> !e.isBefore(day)).isPresent()).orElse(true)
          && to.map(day -> latest.filter(l -> !l.isAfter(day)).isPresent()).orElse(true);
    }
  }

  /**
   * A date is known as well as this.
   *
   * @param clock which date
   * @param statuses any of these
   */
  public record DateStatusIn(Clock clock, Set<DateStatus> statuses) implements Condition {
    /** Copies the set. */
    public DateStatusIn {
      statuses = Set.copyOf(statuses);
    }

    @Override
    public boolean accepts(Article article) {
      return article
          .dates()
          .of(clock)
          .map(DateFinding::status)
          .filter(statuses::contains)
          .isPresent();
    }
  }
}
