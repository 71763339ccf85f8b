@NullMarked
package io.imageshare.console;

import org.jspecify.annotations.NullMarked;
