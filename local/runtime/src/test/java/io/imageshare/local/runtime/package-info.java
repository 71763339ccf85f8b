/** The functions' zips, and how they behave under AWS's runtime interface client. */
@NullMarked
package io.imageshare.local.runtime;

import org.jspecify.annotations.NullMarked;
