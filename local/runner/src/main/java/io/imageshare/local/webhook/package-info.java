/** What happens, told to an address as a deployment tells it to the platform's bus. */
@NullMarked
package io.imageshare.local.webhook;

import org.jspecify.annotations.NullMarked;
