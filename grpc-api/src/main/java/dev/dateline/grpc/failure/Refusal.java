package dev.dateline.grpc.failure;

import java.util.Map;

/** A request that cannot be served. The message is for a person: what is wrong and what to do. */
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final Reason reason;
  private final transient Map<String, String> metadata;

  /** Refused for this reason; the metadata has every variable part of the message. */
  public Refusal(Reason reason, String message, Map<String, String> metadata) {
    super(message);
    this.reason = reason;
    this.metadata = Map.copyOf(metadata);
  }

  /** Refused because a field of the request is out of its range. */
  public static Refusal field(String field, String message) {
    return new Refusal(Reason.FIELD_INVALID, field + ": " + message, Map.of("field", field));
  }

  /** Refused because a field is set that is not served yet: it is never just ignored. */
  public static Refusal notServed(String field) {
    return new Refusal(
        Reason.NOT_IMPLEMENTED,
        "«" + field + "» is not served yet; leave it unset",
        Map.of("field", field));
  }

  /** Why. */
  public Reason reason() {
    return reason;
  }

  /** Every variable part of the message. */
  public Map<String, String> metadata() {
    return metadata;
  }
}
