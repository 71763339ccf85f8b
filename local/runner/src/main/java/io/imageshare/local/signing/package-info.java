/** Who sends requests that are signed with an access key instead of bringing a token. */
@NullMarked
package io.imageshare.local.signing;

import org.jspecify.annotations.NullMarked;
