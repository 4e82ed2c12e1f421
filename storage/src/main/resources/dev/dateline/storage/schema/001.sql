-- Days are counted from 1970-01-01, times are nanoseconds since then. Absent is NULL.

-- Cursors name the archive they were made by.
CREATE TABLE archive (
  identity BLOB NOT NULL
) STRICT;

INSERT INTO archive VALUES (randomblob(16));

-- The newest revision of each article in brief: all that is filtered or ordered by.
CREATE TABLE article (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  revision INTEGER NOT NULL,
  created INTEGER NOT NULL,
  updated INTEGER NOT NULL,
  deleted INTEGER,
  outlet TEXT,
  language TEXT NOT NULL
) STRICT;

CREATE INDEX article_by_age ON article (created, id);

-- What the newest revision says of each of its clocks.
CREATE TABLE date_finding (
  article INTEGER NOT NULL REFERENCES article,
  clock TEXT NOT NULL,
  status TEXT NOT NULL,
  not_before INTEGER,
  not_after INTEGER,
  PRIMARY KEY (article, clock)
) STRICT, WITHOUT ROWID;

CREATE INDEX date_finding_by_day ON date_finding (clock, not_before, not_after, status);

-- Pages as received, deflated where that makes them smaller.
CREATE TABLE capture (
  number INTEGER PRIMARY KEY,
  sha256 BLOB NOT NULL UNIQUE,
  size INTEGER NOT NULL,
  media_type TEXT NOT NULL,
  charset TEXT,
  uri TEXT,
  capture_time TEXT,
  warc_record_id TEXT,
  state TEXT NOT NULL CHECK (state IN ('PARSED', 'NOT_AN_ARTICLE', 'FAILED')),
  article INTEGER REFERENCES article,
  revision INTEGER,
  problem_reason TEXT,
  problem_detail TEXT,
  stored INTEGER NOT NULL,
  content BLOB NOT NULL
) STRICT;

-- Counts captures and their bytes without reading them.
CREATE INDEX capture_by_size ON capture (size);

-- Everything every revision says, as a document. The digest covers the whole row.
CREATE TABLE revision (
  article INTEGER NOT NULL REFERENCES article,
  revision INTEGER NOT NULL,
  capture BLOB NOT NULL REFERENCES capture (sha256),
  stored INTEGER NOT NULL,
  size INTEGER NOT NULL,
  document BLOB NOT NULL,
  digest BLOB NOT NULL,
  UNIQUE (article, revision)
) STRICT;

-- AUTOINCREMENT: a position is never given twice.
CREATE TABLE change (
  position INTEGER PRIMARY KEY AUTOINCREMENT,
  time INTEGER NOT NULL,
  type TEXT NOT NULL CHECK (type IN ('CREATED', 'UPDATED', 'DELETED', 'UNDELETED')),
  article INTEGER NOT NULL REFERENCES article,
  revision INTEGER NOT NULL
) STRICT;

-- Tokens made by the application, separated by spaces; every character beyond ASCII is part of one.
-- A text with marks is indexed as printed and without them, a text that has none only once.
CREATE VIRTUAL TABLE search USING fts5 (
  headline_exact, standfirst_exact, body_exact, caption_exact, person_exact, rendition_exact,
  headline_folded, standfirst_folded, body_folded, caption_folded, person_folded, rendition_folded,
  headline_plain, standfirst_plain, body_plain, caption_plain, person_plain, rendition_plain,
  content = '', contentless_delete = 1, tokenize = 'ascii'
);

-- A word in the headline tells more than one in a caption.
INSERT INTO search (search, rank) VALUES (
  'rank', 'bm25(8, 4, 1, 0.5, 2, 0.5, 8, 4, 1, 0.5, 2, 0.5, 8, 4, 1, 0.5, 2, 0.5)'
);
