package dev.dateline.core.search;

import java.util.List;

/** What to find. Made by {@link QueryParser}; an archive translates it and never sees its text. */
public sealed interface Query {

  /**
   * Adjacent tokens: one word, a run of Han characters, or a quoted phrase.
   *
   * @param tokens at least one
   * @param exact whether marks must be the same; else «khi» finds «khí»
   * @param prefix whether the last token may go on
   */
  record Phrase(List<SearchToken> tokens, boolean exact, boolean prefix) implements Query {
    /** Refuses an empty phrase. */
    public Phrase {
      tokens = List.copyOf(tokens);
      if (tokens.isEmpty()) {
        throw new IllegalArgumentException("a phrase without a token");
      }
    }
  }

  /**
   * All of these, anywhere in the article.
   *
   * @param parts at least one
   */
  record And(List<Query> parts) implements Query {
    /** Copies the list. */
    public And {
      parts = List.copyOf(parts);
    }
  }

  /**
   * Any of these.
   *
   * @param parts at least one
   */
  record Or(List<Query> parts) implements Query {
    /** Copies the list. */
    public Or {
      parts = List.copyOf(parts);
    }
  }

  /**
   * The first, without the second.
   *
   * @param wanted what must be there
   * @param unwanted what must not
   */
  record Without(Query wanted, Query unwanted) implements Query {}

  /**
   * In one part of the article only.
   *
   * @param field the part
   * @param query what to find in it
   */
  record In(SearchField field, Query query) implements Query {}
}
