/**
 * What each operation takes of the table: calls, round trips, items and capacity units, beside the
 * least that it could take.
 */
@NullMarked
package io.imageshare.rules.capacity;

import org.jspecify.annotations.NullMarked;
