/** What callers send to the catalog, read. */
@NullMarked
package io.imageshare.catalog.requests;

import org.jspecify.annotations.NullMarked;
