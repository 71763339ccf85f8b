/** The records on one machine keep every promise of the ports, whatever happens to their file. */
@NullMarked
package io.imageshare.local.sqlite;

import org.jspecify.annotations.NullMarked;
