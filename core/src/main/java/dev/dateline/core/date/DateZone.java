package dev.dateline.core.date;

import java.time.ZoneId;

/**
 * The zone a local time is in, and how that is known. There is no third way.
 *
 * @param zone the zone
 * @param declared true when the outlet is declared to print it, false when the page itself prints
 *     it
 */
public record DateZone(ZoneId zone, boolean declared) {}
