package dev.dateline.grpc.request;

import dev.dateline.core.archive.ListRequest;
import dev.dateline.core.archive.SearchRequest;
import dev.dateline.grpc.failure.Reason;
import dev.dateline.grpc.failure.Refusal;
import java.util.Map;

/** Reads the order of a list or a search (AIP-132). */
public final class Orders {
  private static final String OLDEST = "create_time";
  private static final String NEWEST = "create_time desc";
  private static final String BEST = "relevance";

  private Orders() {}

  /** The order of a list; the newest first when it is empty. */
  public static ListRequest.Order ofList(String orderBy) {
    return switch (orderBy) {
      case "", NEWEST -> ListRequest.Order.CREATED_DESC;
      case OLDEST, "create_time asc" -> ListRequest.Order.CREATED_ASC;
      default -> throw invalid(orderBy, NEWEST, OLDEST);
    };
  }

  /** The order of a search; the best first when it is empty. */
  public static SearchRequest.Order ofSearch(String orderBy) {
    return switch (orderBy) {
      case "", BEST -> SearchRequest.Order.RELEVANCE;
      case NEWEST -> SearchRequest.Order.NEWEST;
      default -> throw invalid(orderBy, BEST, NEWEST);
    };
  }

  private static Refusal invalid(String orderBy, String one, String other) {
    return new Refusal(
        Reason.ORDER_BY_INVALID,
        "order_by: «" + one + "» or «" + other + "», not «" + orderBy + "»",
        Map.of("order_by", orderBy));
  }
}
