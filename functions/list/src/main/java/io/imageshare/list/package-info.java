/** Every read of images, shares, jobs and quotas. */
@NullMarked
package io.imageshare.list;

import org.jspecify.annotations.NullMarked;
