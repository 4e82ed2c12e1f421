/**
 * How text stands on a terminal: made safe by {@link dev.dateline.cli.terminal.SafeText}, measured
 * by {@link dev.dateline.cli.terminal.DisplayWidth}, wrapped and cut to the width of the {@link
 * dev.dateline.cli.terminal.Screen}, and coloured by {@link dev.dateline.cli.terminal.Ink}.
 */
@NullMarked
package dev.dateline.cli.terminal;

import org.jspecify.annotations.NullMarked;
