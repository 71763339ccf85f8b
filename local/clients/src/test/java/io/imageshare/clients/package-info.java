/** Clients of both dialects against the running service, each as owner, recipient and stranger. */
@NullMarked
package io.imageshare.clients;

import org.jspecify.annotations.NullMarked;
