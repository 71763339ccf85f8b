/** The made-up users of the service on one machine. */
@NullMarked
package io.imageshare.local.users;

import org.jspecify.annotations.NullMarked;
