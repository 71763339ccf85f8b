/**
 * The tokens of made-up users: signed here, and checked as API Gateway's JWT authorizer checks
 * those of a real issuer.
 */
@NullMarked
package io.imageshare.local.tokens;

import org.jspecify.annotations.NullMarked;
