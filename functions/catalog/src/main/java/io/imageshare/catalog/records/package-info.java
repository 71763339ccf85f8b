/** What is done with the records of images, in words of the domain and its ports. */
@NullMarked
package io.imageshare.catalog.records;

import org.jspecify.annotations.NullMarked;
