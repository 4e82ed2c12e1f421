package dev.dateline.core.archive;

/**
 * Where the next page begins. Only the archive that made it understands it, and only for the same
 * request.
 *
 * @param value opaque
 */
public record PageCursor(String value) {}
