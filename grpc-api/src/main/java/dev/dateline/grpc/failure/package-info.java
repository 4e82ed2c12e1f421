/**
 * Every way a call can fail: {@link dev.dateline.grpc.failure.Reason} is the table of the API,
 * {@link dev.dateline.grpc.failure.Refusal} is thrown with one of its rows, and {@link
 * dev.dateline.grpc.failure.Failures} is the one place that turns anything thrown into a status
 * with an {@code ErrorInfo}.
 */
@NullMarked
package dev.dateline.grpc.failure;

import org.jspecify.annotations.NullMarked;
