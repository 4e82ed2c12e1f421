package dev.dateline.core.date;

/**
 * Something on a page, or in its address, that looks like a date.
 *
 * @param kind the channel it came by
 * @param clock the time it speaks of
 * @param evidence its words
 * @param value the fields it gives
 * @param verdict what became of it
 * @param reason why, in one sentence
 */
public record DateCandidate(
    Kind kind, Clock clock, Evidence evidence, PartialDate value, Verdict verdict, String reason) {

  /** A candidate that nobody has judged yet. */
  public static DateCandidate open(Kind kind, Clock clock, Evidence evidence, PartialDate value) {
    return new DateCandidate(kind, clock, evidence, value, Verdict.OPEN, "not judged");
  }

  /** The same, judged. */
  public DateCandidate judged(Verdict judgement, String why) {
    return new DateCandidate(kind, clock, evidence, value, judgement, why);
  }

  /** The channel a candidate came by. */
  public enum Kind {
    /** Year, month and day as folders of an article's address. */
    URL_PATH,
    /** A time stamp inside an article's address: when the item was created. */
    URL_STAMP,
    /** A printed line that gives the time of publication. */
    PUBLISHED_LINE,
    /** The day in a dateline. */
    DATELINE,
    /** A day told in standfirst, lead or first paragraph. */
    STORY_DAY,
    /** {@code datePublished} or {@code dateModified} of JSON-LD. */
    JSON_LD,
    /** A {@code meta} element. */
    META,
    /** A {@code time} element. */
    TIME_ELEMENT,
    /** An {@code itemprop}. */
    MICRODATA,
    /** A hidden field of the page. */
    HIDDEN_FIELD,
    /** The upload folder of a picture. */
    PICTURE_PATH,
    /** An article id between two known ones. */
    ARTICLE_ID,
    /** A day in a related item. It bounds the capture only. */
    RELATED,
    /** The time of a newsflash. It bounds the capture only. */
    FLASH,
    /** A stamp of a mirror. It bounds the capture only. */
    MIRROR_STAMP,
    /** When the carrier says the page was captured. */
    CAPTURE_TIME,
    /** A full date that the page prints somewhere, without saying of what. */
    PAGE_TEXT
  }

  /** What became of a candidate. */
  public enum Verdict {
    /** Nobody has judged it. */
    OPEN,
    /** A finding rests on it. */
    USED,
    /** It agrees with a finding that rests on others. */
    AGREED,
    /** Stronger evidence says otherwise. */
    OUTVOTED,
    /** It may not speak for the clock in question. */
    EXCLUDED
  }
}
