/** The way in: {@link dev.dateline.core.ingest.Ingest} reads captures and keeps them. */
@NullMarked
package dev.dateline.core.ingest;

import org.jspecify.annotations.NullMarked;
