/** Forms of texts that answers, records and lines of the log have alike. */
@NullMarked
package io.imageshare.text;

import org.jspecify.annotations.NullMarked;
