/**
 * Carrying out what a caller wishes of shares, one pair or many: read, ask the rules, commit, and
 * begin anew where another request was faster.
 *
 * <p>Knows neither which wish it is nor how it came in.
 */
@NullMarked
package io.imageshare.sharing;

import org.jspecify.annotations.NullMarked;
