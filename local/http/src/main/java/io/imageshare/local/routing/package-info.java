/** Which route a request takes, by its method and path. */
@NullMarked
package io.imageshare.local.routing;

import org.jspecify.annotations.NullMarked;
