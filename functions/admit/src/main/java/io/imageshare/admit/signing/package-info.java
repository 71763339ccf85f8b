/**
 * Requests that are signed with an access key instead of carrying a token, as clients of the Image
 * Management Service send them (SDK-HMAC-SHA256).
 *
 * <p>The signature covers method, path, query, some headers and the body, so whoever checks it
 * needs the whole request, and the key.
 */
@NullMarked
package io.imageshare.admit.signing;

import org.jspecify.annotations.NullMarked;
