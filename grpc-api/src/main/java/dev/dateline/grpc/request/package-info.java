/**
 * What several methods read in a request, and give in an answer, in the same way: filters, orders,
 * tokens, pages and views. What cannot be read is a {@link dev.dateline.grpc.failure.Refusal}.
 */
@NullMarked
package dev.dateline.grpc.request;

import org.jspecify.annotations.NullMarked;
