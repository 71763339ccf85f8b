/** Who may do what, cell by cell: {@code docs/authorization.md} says what it comes to. */
@NullMarked
package io.imageshare.authorization;

import org.jspecify.annotations.NullMarked;
