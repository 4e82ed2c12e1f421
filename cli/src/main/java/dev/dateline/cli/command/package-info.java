/**
 * The commands, one class each: a command takes its arguments, calls one use case and prints.
 * {@link dev.dateline.cli.command.CommandsModule} binds them; nothing else names them.
 */
@NullMarked
package dev.dateline.cli.command;

import org.jspecify.annotations.NullMarked;
