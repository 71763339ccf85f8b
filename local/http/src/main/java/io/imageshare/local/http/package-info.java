/** HTTP on a port of this machine, in words that know nothing of the library that speaks it. */
@NullMarked
package io.imageshare.local.http;

import org.jspecify.annotations.NullMarked;
