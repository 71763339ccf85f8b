/** Registering, changing, deleting and replicating images: their records, not their bytes. */
@NullMarked
package io.imageshare.catalog;

import org.jspecify.annotations.NullMarked;
