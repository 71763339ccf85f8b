/** The composition root: all that answers on this machine, wired by hand. */
@NullMarked
package io.imageshare.local.machine;

import org.jspecify.annotations.NullMarked;
