/** Stopping to share images with projects. */
@NullMarked
package io.imageshare.revoke;

import org.jspecify.annotations.NullMarked;
