/**
 * Articles as they travel: {@link dev.dateline.grpc.ArticleProtos} makes messages of {@code
 * dateline.v1} out of them, {@link dev.dateline.grpc.ArticleJson} lines of JSON. The server stands
 * in {@code dev.dateline.grpc.server}, its client in {@code dev.dateline.grpc.client}.
 */
@NullMarked
package dev.dateline.grpc;

import org.jspecify.annotations.NullMarked;
