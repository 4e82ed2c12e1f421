/**
 * The program as its users meet it: arguments in, output and exit code out; in this process through
 * {@link dev.dateline.cli.Shell} and as real processes through {@link dev.dateline.cli.Child}.
 */
@NullMarked
package dev.dateline.cli;

import org.jspecify.annotations.NullMarked;
