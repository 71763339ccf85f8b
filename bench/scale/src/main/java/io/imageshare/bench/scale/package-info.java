/** What the service takes, the more it keeps: time, and capacity units of the table. */
@NullMarked
package io.imageshare.bench.scale;

import org.jspecify.annotations.NullMarked;
