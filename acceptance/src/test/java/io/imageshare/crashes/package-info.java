/**
 * The running service, killed in the middle of its work and started again on the same folder: what
 * was acknowledged stands, what wasn't is there whole or not at all, repeating it carries it out,
 * and what both sides are told of leads to what there is (R40).
 */
@NullMarked
package io.imageshare.crashes;

import org.jspecify.annotations.NullMarked;
