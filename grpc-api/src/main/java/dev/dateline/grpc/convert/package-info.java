/**
 * What the domain says, in the messages of {@code dateline.v1}: one class for each package of core
 * it speaks of. Nothing is decided here, and no field is lost in the AUDIT view.
 */
@NullMarked
package dev.dateline.grpc.convert;

import org.jspecify.annotations.NullMarked;
