/** The web page for people who would rather look than type. */
@NullMarked
package io.imageshare.console;

import org.jspecify.annotations.NullMarked;
