/** What is told about the running service: to people on the console, and to scripts in a file. */
@NullMarked
package io.imageshare.local.session;

import org.jspecify.annotations.NullMarked;
