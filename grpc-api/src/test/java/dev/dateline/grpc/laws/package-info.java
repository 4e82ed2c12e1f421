/**
 * The laws of the API, held over real sockets against the in-memory archive and readings written by
 * hand. {@link dev.dateline.grpc.laws.ServerUnderTest} also checks that every error of every call
 * says why.
 */
@NullMarked
package dev.dateline.grpc.laws;

import org.jspecify.annotations.NullMarked;
