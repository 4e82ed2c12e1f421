/**
 * The program: {@link dev.dateline.cli.Main} is the process, {@link dev.dateline.cli.Dateline} a
 * run of it that can be tested, {@link dev.dateline.cli.DatelineComponent} its wiring.
 */
@NullMarked
package dev.dateline.cli;

import org.jspecify.annotations.NullMarked;
