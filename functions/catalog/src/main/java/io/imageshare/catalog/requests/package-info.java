/**
 * What callers send to the catalog, read.
 *
 * <p>Patches are read by code of our own: the two documents of the Image API are dialects, one of a
 * draft older than RFC 6902 and one a subset of it with errors of its own, and a library for JSON
 * patches would bring a second Jackson into the function's zip.
 */
@NullMarked
package io.imageshare.catalog.requests;

import org.jspecify.annotations.NullMarked;
