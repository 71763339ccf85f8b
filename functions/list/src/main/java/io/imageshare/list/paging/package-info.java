/** Lists in parts: which part is asked for, how much of it fits, and where the next one is. */
@NullMarked
package io.imageshare.list.paging;

import org.jspecify.annotations.NullMarked;
