package dev.dateline.grpc.request;

import dev.dateline.core.archive.ArticleFilter;
import dev.dateline.core.archive.FilterParser;
import dev.dateline.core.search.Query;
import dev.dateline.core.search.QueryParser;
import dev.dateline.core.search.QuerySyntaxException;
import dev.dateline.grpc.failure.Reason;
import dev.dateline.grpc.failure.Refusal;
import dev.dateline.v1.SearchArticlesRequest.QueryMode;
import java.util.Map;
import java.util.function.Function;

/** Reads filters and queries; a complaint says at which character. */
public final class Filters {
  private Filters() {}

  /** The filter of a request; every article when it is empty. */
  public static ArticleFilter read(String filter) {
    return read(filter, FilterParser::parse, Reason.FILTER_INVALID);
  }

  /** The query of a request, in the language of its mode. */
  public static Query read(String query, QueryMode mode) {
    return switch (mode) {
      case QUERY_MODE_UNSPECIFIED, QUERY_MODE_WORDS ->
          read(query, QueryParser::words, Reason.QUERY_INVALID);
      case QUERY_MODE_PHRASE -> read(query, QueryParser::phrase, Reason.QUERY_INVALID);
      case QUERY_MODE_OPERATORS -> read(query, QueryParser::operators, Reason.QUERY_INVALID);
      case UNRECOGNIZED -> throw Refusal.field("query_mode", "none of the modes this server knows");
    };
  }

  private static <T> T read(String text, Function<String, T> parser, Reason reason) {
    try {
      return parser.apply(text);
    } catch (QuerySyntaxException complaint) {
      String message = complaint.getMessage();
      throw new Refusal(
          reason,
          message == null ? reason.name() : message,
          Map.of("offset", String.valueOf(complaint.offset())));
    }
  }
}
