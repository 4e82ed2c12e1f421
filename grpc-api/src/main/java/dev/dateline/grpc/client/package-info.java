/**
 * A thin client: {@link dev.dateline.grpc.client.DatelineClient} speaks the messages of {@code
 * dateline.v1}, gives every call a deadline, and goes on with an import or a watch when its stream
 * breaks.
 */
@NullMarked
package dev.dateline.grpc.client;

import org.jspecify.annotations.NullMarked;
