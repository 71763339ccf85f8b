/** What the service on one machine keeps in files. */
@NullMarked
package io.imageshare.local.files;

import org.jspecify.annotations.NullMarked;
