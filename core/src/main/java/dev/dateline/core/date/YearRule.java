package dev.dateline.core.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * How words around a named event bound the day they were told. All of them are hard: a year they
 * leave out is out.
 */
enum YearRule {
  /** «COP28 ... vào tháng 11 năm nay»: told in the year of the event. */
  THIS_YEAR(12, "this year's") {
    @Override
    DateInterval allowed(NamedEvent event, boolean opening) {
      return DateInterval.inYear(event.start().getYear());
    }
  },

  /** «tháng 8 năm ngoái»: told in the year after the event. */
  LAST_YEAR(12, "last year's") {
    @Override
    DateInterval allowed(NamedEvent event, boolean opening) {
      return DateInterval.inYear(event.start().getYear() + 1);
    }
  },

  /** "COP29 next year": told in the year before the event. */
  NEXT_YEAR(12, "next year's") {
    @Override
    DateInterval allowed(NamedEvent event, boolean opening) {
      return DateInterval.inYear(event.start().getYear() - 1);
    }
  },

  /** "in Bali last November": told within a year after that month. */
  LAST_NAMED_MONTH(60, "of the last such month") {
    @Override
    DateInterval allowed(NamedEvent event, boolean opening) {
      YearMonth month = YearMonth.from(event.start());
      return between(month.plusMonths(1).atDay(1), month.plusYears(1).atEndOfMonth());
    }
  },

  /** «tháng 11 tới»: told within a year before that month. */
  NEXT_NAMED_MONTH(60, "of the next such month") {
    @Override
    DateInterval allowed(NamedEvent event, boolean opening) {
      return between(YearMonth.from(event.start()).minusYears(1).atDay(1), event.start());
    }
  },

  /** "COP27 last month": told in the month after it. */
  LAST_MONTH(12, "last month's") {
    @Override
    DateInterval allowed(NamedEvent event, boolean opening) {
      return between(
          YearMonth.from(event.start()).plusMonths(1).atDay(1),
          YearMonth.from(event.end()).plusMonths(1).atEndOfMonth());
    }
  },

  /** "COP28 next month": told in the month before it. */
  NEXT_MONTH(12, "next month's") {
    @Override
    DateInterval allowed(NamedEvent event, boolean opening) {
      YearMonth before = YearMonth.from(event.start()).minusMonths(1);
      return between(before.atDay(1), before.atEndOfMonth());
    }
  },

  /** "the G20 in Bali last week". */
  LAST_WEEK(12, "last week's") {
    @Override
    DateInterval allowed(NamedEvent event, boolean opening) {
      return between(event.start().plusDays(1), event.end().plusDays(FORTNIGHT));
    }
  },

  /** "the G20 in Bali this week". */
  THIS_WEEK(12, "this week's") {
    @Override
    DateInterval allowed(NamedEvent event, boolean opening) {
      return between(event.start().minusDays(WEEK), event.end().plusDays(WEEK));
    }
  },

  /** "the G20 in Bali next week". */
  NEXT_WEEK(12, "next week's") {
    @Override
    DateInterval allowed(NamedEvent event, boolean opening) {
      return between(event.start().minusDays(FORTNIGHT), event.start());
    }
  },

  /**
   * «sau khi kết thúc ... COP27»: told after it began, and in the sentence that tells the day,
   * within two months of its end.
   */
  CLOSED(60, "just over") {
    @Override
    DateInterval allowed(NamedEvent event, boolean opening) {
      return opening
          ? between(event.start(), event.end().plusDays(SOON))
          : DateInterval.from(DateBound.of(event.start()));
    }
  },

  /**
   * «trước thềm COP28»: told before it begins, and in the sentence that tells the day, after the
   * one of the year before.
   */
  AHEAD(60, "still ahead") {
    @Override
    DateInterval allowed(NamedEvent event, boolean opening) {
      return opening
          ? between(event.start().minusDays(SEASON), event.start())
          : until(event.start());
    }
  },

  /** «Ngày 15/11, bên lề ... G20 tại Bali»: the day lies within the event. */
  UNDERWAY(60, "under way") {
    @Override
    DateInterval allowed(NamedEvent event, boolean opening) {
      return opening
          ? between(event.start().minusDays(1), event.end().plusDays(1))
          : DateInterval.OPEN;
    }
  },

  /** "agreed at COP26": told after it began. */
  SINCE(40, "past") {
    @Override
    DateInterval allowed(NamedEvent event, boolean opening) {
      return DateInterval.from(DateBound.of(event.start()));
    }
  },

  /** "could pave for smoother negotiations at the COP28 summit": told before it begins. */
  TO_COME(2, "to come") {
    @Override
    DateInterval allowed(NamedEvent event, boolean opening) {
      return until(event.start());
    }
  };

  private static final int WEEK = 7;
  private static final int FORTNIGHT = 14;
  private static final int SOON = 60;
  private static final int SEASON = 330;

  private final int reach;
  private final String meaning;

  YearRule(int reach, String meaning) {
    this.reach = reach;
    this.meaning = meaning;
  }

  /**
   * When words like these may have been told of an event.
   *
   * @param opening whether they stand in the sentence that tells the day
   */
  abstract DateInterval allowed(NamedEvent event, boolean opening);

  /** Most characters between the words and the event, where they name no month. */
  int reach() {
    return reach;
  }

  String meaning() {
    return meaning;
  }

  private static DateInterval between(LocalDate from, LocalDate to) {
    return new DateInterval(Optional.of(DateBound.of(from)), Optional.of(DateBound.of(to)));
  }

  private static DateInterval until(LocalDate to) {
    return new DateInterval(Optional.empty(), Optional.of(DateBound.of(to)));
  }
}
