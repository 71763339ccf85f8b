/** The console as people use it: in a browser, against the whole service. */
@NullMarked
package io.imageshare.browser;

import org.jspecify.annotations.NullMarked;
