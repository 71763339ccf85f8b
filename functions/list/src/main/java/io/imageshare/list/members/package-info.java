/** The shares of one image, as both dialects show them: its members. */
@NullMarked
package io.imageshare.list.members;

import org.jspecify.annotations.NullMarked;
