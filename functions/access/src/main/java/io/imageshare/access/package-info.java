/** Whether a project may use an image. */
@NullMarked
package io.imageshare.access;

import org.jspecify.annotations.NullMarked;
