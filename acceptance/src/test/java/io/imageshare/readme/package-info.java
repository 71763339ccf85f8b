/** What the README says, held to what it speaks of. */
@NullMarked
package io.imageshare.readme;

import org.jspecify.annotations.NullMarked;
