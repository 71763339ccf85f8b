/**
 * What the operator of a function is told: one line of JSON an invocation, which is its metrics
 * too.
 *
 * <p>Holds identifiers, codes and figures only: no token, no body and no name ever.
 */
@NullMarked
package io.imageshare.log;

import org.jspecify.annotations.NullMarked;
