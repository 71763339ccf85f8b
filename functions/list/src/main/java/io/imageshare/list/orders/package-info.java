/** In which order images are listed, as the parameters of the Image API say it. */
@NullMarked
package io.imageshare.list.orders;

import org.jspecify.annotations.NullMarked;
