/** What clients of the two dialects send and get, through the functions of the template. */
@NullMarked
package io.imageshare.dialects;

import org.jspecify.annotations.NullMarked;
