package dev.dateline.core.date;

import dev.dateline.core.date.DateCandidate.Kind;

/**
 * How plainly a kind of candidate speaks of publication, the plainest first. Where two of them
 * contradict each other the plainer one is preferred; equals are a conflict.
 */
enum Channel {
  /** A field or a line whose name says so. */
  SAYS,
  /** A {@code time} element: it may be anything's time. */
  SHOWS,
  /** The address: its day is when the item was made. */
  ADDRESSES,
  /** A date that the page prints somewhere. */
  MENTIONS,
  /** No day of publication, but a bound or a rank. */
  BOUNDS;

  static Channel of(Kind kind) {
    return switch (kind) {
      case JSON_LD, META, MICRODATA, HIDDEN_FIELD, PUBLISHED_LINE -> SAYS;
      case TIME_ELEMENT -> SHOWS;
      case URL_PATH, URL_STAMP -> ADDRESSES;
      case PAGE_TEXT -> MENTIONS;
      case DATELINE,
          STORY_DAY,
          PICTURE_PATH,
          ARTICLE_ID,
          RELATED,
          FLASH,
          MIRROR_STAMP,
          CAPTURE_TIME ->
          BOUNDS;
    };
  }
}
