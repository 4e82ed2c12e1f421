package dev.dateline.core.label;

/** What a segment of a page is for. Every printed character has exactly one role. */
public enum Role {
  /** The title of the story. */
  HEADLINE(Family.STORY),
  /** The summary under the headline: sapo, 摘要. */
  STANDFIRST(Family.STORY),
  /** The paragraph that opens with a dateline. */
  LEAD(Family.STORY),
  /** A paragraph of the story. */
  PARAGRAPH(Family.STORY),
  /** A heading between paragraphs. */
  CROSSHEAD(Family.STORY),

  /** The words under a picture, with its credit if they print one. */
  CAPTION(Family.PICTURE),
  /** A picture's credit alone on a line. */
  CREDIT(Family.PICTURE),
  /** The {@code alt} text of a picture, where it is no caption. */
  ALT_TEXT(Family.PICTURE),
  /** The same words as the line before it, printed again. */
  ECHO(Family.PICTURE),

  /** Who wrote the story, above it. */
  BYLINE(Family.ATTRIBUTION),
  /** Who wrote the story, below it: «Thanh Tùng - Phạm Tuân (TTXVN)». */
  SIGN_OFF(Family.ATTRIBUTION),
  /** Who edited the page: «【编辑:刘湃】». Never the reporter. */
  EDITOR(Family.ATTRIBUTION),
  /** Where the story was taken from. */
  SOURCE_LINK(Family.ATTRIBUTION),
  /** A line that gives the time of publication. */
  PUBLISHED(Family.ATTRIBUTION),

  /** The headline of another story. */
  RELATED_TITLE(Family.RELATED),
  /** The summary of another story. */
  RELATED_TEASER(Family.RELATED),
  /** The caption or {@code alt} text of another story's picture. */
  RELATED_CAPTION(Family.RELATED),
  /** Headline and teaser of another story in one cell. */
  RELATED_CARD(Family.RELATED),
  /** The time of a newsflash. */
  FLASH_TIME(Family.RELATED),
  /** The words of a newsflash. */
  FLASH_TITLE(Family.RELATED),

  /** The headline of a translation printed in the same capture. */
  TRANSLATION_HEADLINE(Family.RENDITION),
  /** Its keywords. */
  TRANSLATION_KEYWORDS(Family.RENDITION),
  /** A label that only says that a translation follows. */
  TRANSLATION_MARKER(Family.RENDITION),
  /** Its paragraph that opens with a dateline. */
  TRANSLATION_LEAD(Family.RENDITION),
  /** One of its paragraphs. */
  TRANSLATION_PARAGRAPH(Family.RENDITION),

  /** The name of the site. */
  SITE_NAME(Family.FURNITURE),
  /** The name of an advertising slot, or an advertisement. */
  AD_SLOT(Family.FURNITURE),
  /** The controls of a player: clocks, voices. */
  PLAYER(Family.FURNITURE),
  /** A way to other pages: menus, bread crumbs, headings of lists, tags. */
  NAVIGATION(Family.FURNITURE),
  /** A legal or editorial notice. */
  NOTICE(Family.FURNITURE),
  /** The site speaking for itself. */
  PROMOTION(Family.FURNITURE),
  /** A form for comments, or the comments. */
  COMMENT_FORM(Family.FURNITURE),
  /** A figure about the page: views, characters left. */
  COUNTER(Family.FURNITURE),

  /** Nobody knows. An answer, never dropped and never probably a paragraph. */
  UNKNOWN(Family.UNKNOWN);

  private final Family family;

  Role(Family family) {
    this.family = family;
  }

  /** The family it belongs to. */
  public Family family() {
    return family;
  }

  /** Roles that speak of the same thing. */
  public enum Family {
    /** The story itself. */
    STORY,
    /** Its pictures. */
    PICTURE,
    /** Who made it, when, and where it comes from. */
    ATTRIBUTION,
    /** Other stories. They never speak for this one. */
    RELATED,
    /** A translation in the same capture. */
    RENDITION,
    /** What the site prints on every page. */
    FURNITURE,
    /** What nobody knows. */
    UNKNOWN
  }
}
