/** Which images a list shall hold, as the parameters of the Image API say it. */
@NullMarked
package io.imageshare.list.filters;

import org.jspecify.annotations.NullMarked;
