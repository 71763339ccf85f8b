/**
 * Admitting requests that are signed with an access key instead of carrying a token, where the
 * deployment wants them.
 *
 * <p>An authorizer of API Gateway is not given the body, which the signature covers, so this
 * function stands before the others: it alone reads the keys, checks the whole request, and invokes
 * the function of the route with the claims that a token would give.
 */
@NullMarked
package io.imageshare.admit;

import org.jspecify.annotations.NullMarked;
