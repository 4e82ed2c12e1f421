package dev.dateline.core.outlet;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * A news outlet.
 *
 * @param id its short name
 * @param name as it writes itself
 * @param languages of its stories, the most usual first; BCP 47
 * @param zone the zone its pages are declared to print, since they rarely say
 * @param hosts host names of its own pages, without {@code www.}
 */
public record Outlet(
    OutletId id, String name, List<String> languages, ZoneId zone, List<String> hosts) {

  /** Copies the lists. */
  public Outlet {
    languages = List.copyOf(languages);
    hosts = List.copyOf(hosts);
  }

  /** An outlet of one language. */
  public static Outlet of(String id, String name, String language, String zone, String... hosts) {
    return new Outlet(new OutletId(id), name, List.of(language), ZoneId.of(zone), List.of(hosts));
  }

  /** The same outlet, which also prints stories in this language. */
  public Outlet alsoIn(String language) {
    List<String> all = new ArrayList<>(languages);
    all.add(language);
    return new Outlet(id, name, all, zone, hosts);
  }

  /** Whether an address belongs to the outlet, by its host name or one above it. */
  public boolean owns(String uri) {
    String host = Host.of(uri);
    return hosts.stream().anyMatch(own -> host.equals(own) || host.endsWith("." + own));
  }
}
