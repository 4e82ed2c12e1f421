package dev.dateline.core.outlet;

import java.util.Locale;

/** Finds the host in an address that need not be a well-formed URI. */
final class Host {

  private Host() {}

  /** The host in lower case, or the empty string. */
  static String of(String uri) {
    int scheme = uri.indexOf("://");
    int start = scheme < 0 ? 0 : scheme + 3;
    int end = start;
    while (end < uri.length() && "/?#".indexOf(uri.charAt(end)) < 0) {
      end++;
    }
    String authority = uri.substring(start, end);
    String host = authority.substring(authority.indexOf('@') + 1);
    int port = host.indexOf(':');
    return (port < 0 ? host : host.substring(0, port)).toLowerCase(Locale.ROOT);
  }
}
