/** What a client learns of the API itself: its versions, and the schemas of what it answers. */
@NullMarked
package io.imageshare.list.discovery;

import org.jspecify.annotations.NullMarked;
