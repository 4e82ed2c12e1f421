package dev.dateline.grpc;

import java.time.Instant;
import java.util.Optional;

/**
 * What a server says of itself.
 *
 * @param version of Dateline, such as {@code 0.1.0}
 * @param commit it was built from, if that is known
 * @param started when it was started
 */
public record ServerFacts(String version, Optional<String> commit, Instant started) {}
