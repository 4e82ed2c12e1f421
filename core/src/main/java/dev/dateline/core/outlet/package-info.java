/** Who prints pages: an {@link dev.dateline.core.outlet.Outlet} and its name. */
@NullMarked
package dev.dateline.core.outlet;

import org.jspecify.annotations.NullMarked;
