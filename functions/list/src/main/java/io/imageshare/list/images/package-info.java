/** Images: one by its ID, or a project's lists of them in both dialects. */
@NullMarked
package io.imageshare.list.images;

import org.jspecify.annotations.NullMarked;
