package dev.dateline.parsers.dating;

import dev.dateline.core.date.PartialDate;
import java.util.Optional;

/**
 * A full date found in a text.
 *
 * @param start its first character
 * @param end after its last character, the time included
 * @param value the date as its language reads it
 * @param otherwise the date if day and month change places, where the form allows it
 */
record PrintedDate(int start, int end, PartialDate value, Optional<PartialDate> otherwise) {}
