/** What time the service takes, the more it keeps. */
@NullMarked
package io.imageshare.bench.scale;

import org.jspecify.annotations.NullMarked;
