package dev.dateline.core.search;

/** The parts of an article that can be searched. Related items are none: they speak of others. */
public enum SearchField {
  /** The headline. */
  HEADLINE,
  /** The standfirst. */
  STANDFIRST,
  /** Paragraphs and crossheads. */
  BODY,
  /** Captions and credits. */
  CAPTION,
  /** Reporters, bylines, signatures and editors. */
  PERSON,
  /** Headline, keywords and paragraphs of a translation. */
  RENDITION
}
