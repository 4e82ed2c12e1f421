package dev.dateline.grpc.server;

import java.net.InetSocketAddress;

/** A server cannot be started. The message is for a person: what is wrong and what to do. */
public final class CannotServeException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final Reason reason;

  private CannotServeException(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  private CannotServeException(Reason reason, String message, Throwable cause) {
    super(message, cause);
    this.reason = reason;
  }

  /** Why it cannot. */
  public Reason reason() {
    return reason;
  }

  static CannotServeException notLoopback(InetSocketAddress address) {
    return new CannotServeException(
        Reason.NOT_LOOPBACK,
        address.getHostString()
            + " is no loopback address. Other machines cannot be served without TLS and tokens,"
            + " which this version does not have; use 127.0.0.1.");
  }

  static CannotServeException portTaken(InetSocketAddress address, Throwable cause) {
    return new CannotServeException(
        Reason.PORT_TAKEN,
        "Port "
            + address.getPort()
            + " is taken by another program. Stop it, or choose another port; 0 takes a free one.",
        cause);
  }

  static CannotServeException cannotListen(InetSocketAddress address, Throwable cause) {
    return new CannotServeException(
        Reason.CANNOT_LISTEN, "Cannot listen on " + address + ": " + cause.getMessage(), cause);
  }

  /** Why a server cannot be started. */
  public enum Reason {
    /** The address can be reached from other machines. */
    NOT_LOOPBACK,
    /** Another program listens there. */
    PORT_TAKEN,
    /** The system does not allow it. */
    CANNOT_LISTEN
  }
}
