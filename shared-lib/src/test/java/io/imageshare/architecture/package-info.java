/** Who may know whom, checked on the classes. */
@NullMarked
package io.imageshare.architecture;

import org.jspecify.annotations.NullMarked;
