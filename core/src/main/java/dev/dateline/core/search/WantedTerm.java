package dev.dateline.core.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A phrase that a query wants, and where. What it does not want is no term of its. */
record WantedTerm(Query.Phrase phrase, Optional<SearchField> field) {

  static List<WantedTerm> of(Query query) {
    List<WantedTerm> terms = new ArrayList<>();
    collect(query, Optional.empty(), terms);
    return terms;
  }

  boolean concerns(SearchField other) {
    return field.isEmpty() || field.get() == other;
  }

  private static void collect(Query query, Optional<SearchField> field, List<WantedTerm> terms) {
    if (query instanceof Query.Phrase phrase) {
      terms.add(new WantedTerm(phrase, field));
    } else if (query instanceof Query.And and) {
      and.parts().forEach(part -> collect(part, field, terms));
    } else if (query instanceof Query.Or or) {
      or.parts().forEach(part -> collect(part, field, terms));
    } else if (query instanceof Query.Without without) {
      collect(without.wanted(), field, terms);
    } else if (query instanceof Query.In in) {
      collect(in.query(), Optional.of(in.field()), terms);
    }
  }
}
