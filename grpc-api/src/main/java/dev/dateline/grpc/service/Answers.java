package dev.dateline.grpc.service;

import io.grpc.stub.ServerCallStreamObserver;
import io.grpc.stub.StreamObserver;

/** Ways to answer a call. */
final class Answers {
  private Answers() {}

  /** Answers a unary call. */
  static <T> void send(StreamObserver<T> client, T answer) {
    client.onNext(answer);
    client.onCompleted();
  }

  /** The flow control of a streaming call: on a server, gRPC always hands over this kind. */
  static <T> ServerCallStreamObserver<T> flow(StreamObserver<T> client) {
    return (ServerCallStreamObserver<T>) client;
  }
}
