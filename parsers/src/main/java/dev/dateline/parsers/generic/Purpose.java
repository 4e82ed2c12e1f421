package dev.dateline.parsers.generic;

import dev.dateline.core.label.Role;

/** What an element is for, as its name, its classes and its other attributes say. */
enum Purpose {
  /** Nothing is said. */
  NONE(Role.UNKNOWN),
  /** Holds the body of a story. */
  BODY(Role.PARAGRAPH),
  /** Menus, bread crumbs, tags. */
  NAVIGATION(Role.NAVIGATION),
  /** The head of a page or of an article. */
  HEADER(Role.UNKNOWN),
  /** The foot of a page. */
  FOOTER(Role.NOTICE),
  /** What stands beside the story. */
  SIDEBAR(Role.RELATED_TEASER),
  /** Other stories. */
  RELATED(Role.RELATED_TEASER),
  /** Ways to pass the story on. */
  SHARE(Role.PROMOTION),
  /** What readers say. */
  COMMENTS(Role.COMMENT_FORM),
  /** Newsletters, subscriptions, appeals. */
  PROMOTION(Role.PROMOTION),
  /** Advertising. */
  ADVERTISING(Role.AD_SLOT),
  /** Consent, legal matters, boxes over the page. */
  NOTICE(Role.NOTICE),
  /** Players of sound and film. */
  PLAYER(Role.PLAYER),
  /** The words under a picture. */
  CAPTION(Role.CAPTION),
  /** Who took or lent a picture. */
  CREDIT(Role.CREDIT),
  /** Who wrote the story. */
  BYLINE(Role.BYLINE),
  /** Who the writer is. */
  BIOGRAPHY(Role.NOTICE),
  /** When the story was published. */
  PUBLISHED(Role.PUBLISHED),
  /** The summary under a headline. */
  STANDFIRST(Role.STANDFIRST),
  /** Not shown. */
  HIDDEN(Role.UNKNOWN);

  private final Role role;

  Purpose(Role role) {
    this.role = role;
  }

  /** The role of a line about which nothing else is known. */
  Role role() {
    return role;
  }

  /** Whether nothing inside can be a paragraph of the story. */
  boolean isApart() {
    return switch (this) {
      case NONE, BODY, STANDFIRST -> false;
      case NAVIGATION,
          HEADER,
          FOOTER,
          SIDEBAR,
          RELATED,
          SHARE,
          COMMENTS,
          PROMOTION,
          ADVERTISING,
          NOTICE,
          PLAYER,
          CAPTION,
          CREDIT,
          BYLINE,
          BIOGRAPHY,
          PUBLISHED,
          HIDDEN ->
          true;
    };
  }
}
