/** Who may do what: the table of {@code docs/authorization.md}, cell by cell. */
@NullMarked
package io.imageshare.authorization;

import org.jspecify.annotations.NullMarked;
