/** What the use cases have in common: what can become of them, and how they commit. */
@NullMarked
package io.imageshare.usecase;

import org.jspecify.annotations.NullMarked;
