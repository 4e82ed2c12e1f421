/**
 * For whoever serves an archive: {@link dev.dateline.grpc.server.DatelineServices} makes the
 * services out of the ports of core, with {@link dev.dateline.grpc.server.GrpcModule} for those who
 * use Dagger, and {@link dev.dateline.grpc.server.DatelineServer} serves them.
 */
@NullMarked
package dev.dateline.grpc.server;

import org.jspecify.annotations.NullMarked;
