/** HTML pages of every outlet and generation, damaged ones and hostile ones. */
@NullMarked
package dev.dateline.parsers.html;

import org.jspecify.annotations.NullMarked;
