package dev.dateline.grpc.service;

/** A service with calls that last. */
public interface Drainable {
  /** Ends such calls in good order, soon: the server is stopping. */
  void drain();
}
