/** What the service itself takes for a request, without the store. */
@NullMarked
package io.imageshare.bench.cost;

import org.jspecify.annotations.NullMarked;
