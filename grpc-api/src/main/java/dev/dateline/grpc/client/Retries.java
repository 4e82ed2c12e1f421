package dev.dateline.grpc.client;

import dev.dateline.v1.ArchiveServiceGrpc;
import dev.dateline.v1.ArticleServiceGrpc;
import dev.dateline.v1.IngestServiceGrpc;
import java.util.List;
import java.util.Map;

/**
 * Tries calls again that the server could not take at all: every method may safely be sent twice.
 */
final class Retries {
  /** The service configuration of a channel, in the form gRPC wants: numbers are doubles. */
  static final Map<String, ?> SERVICE_CONFIG =
      Map.of(
          "methodConfig",
          List.of(
              Map.of(
                  "name",
                  List.of(
                      service(ArticleServiceGrpc.SERVICE_NAME),
                      service(IngestServiceGrpc.SERVICE_NAME),
                      service(ArchiveServiceGrpc.SERVICE_NAME)),
                  "retryPolicy",
                  Map.of(
                      "maxAttempts",
                      4.0,
                      "initialBackoff",
                      "0.1s",
                      "maxBackoff",
                      "2s",
                      "backoffMultiplier",
                      2.0,
                      "retryableStatusCodes",
                      List.of("UNAVAILABLE")))));

  private Retries() {}

  private static Map<String, ?> service(String name) {
    return Map.of("service", name);
  }
}
