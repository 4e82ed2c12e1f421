/**
 * What every command stands in: the {@link dev.dateline.cli.context.Surroundings} of the process,
 * the {@link dev.dateline.cli.context.GlobalOptions}, the archive that is opened only when asked
 * for, and the {@link dev.dateline.cli.context.ExitCode} each failure ends with.
 */
@NullMarked
package dev.dateline.cli.context;

import org.jspecify.annotations.NullMarked;
