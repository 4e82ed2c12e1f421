package dev.dateline.parsers.container;

/** What a file of captures also holds, and nobody expects an article from. */
public enum PassedOver {

  /** A WARC record that is no response and no resource: a request, metadata, a revisit. */
  OTHER_RECORD,

  /** A response that says that there is no page: a redirect, an error. */
  HTTP_STATUS,

  /** A picture, a script, or anything else that is neither HTML nor plain text. */
  OTHER_MEDIA
}
