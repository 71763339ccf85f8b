/** The stream of a table, read and handed on as Lambda does it. */
@NullMarked
package io.imageshare.local.stream;

import org.jspecify.annotations.NullMarked;
