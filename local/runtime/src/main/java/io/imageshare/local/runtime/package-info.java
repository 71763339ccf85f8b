/**
 * The functions as they are deployed: each zip unpacked and run in a process of its own by the
 * runtime interface client that AWS runs Java functions with.
 */
@NullMarked
package io.imageshare.local.runtime;

import org.jspecify.annotations.NullMarked;
