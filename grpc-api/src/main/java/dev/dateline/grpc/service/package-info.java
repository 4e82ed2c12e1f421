/**
 * The services of {@code dateline.v1}. A method takes the request, calls a port of core and
 * converts the answer; whatever it throws is turned into a status by {@link
 * dev.dateline.grpc.failure.FailureInterceptor}, which every server of these services needs.
 */
@NullMarked
package dev.dateline.grpc.service;

import org.jspecify.annotations.NullMarked;
