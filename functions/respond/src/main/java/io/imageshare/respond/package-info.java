/** Accepting and rejecting what a project is offered. */
@NullMarked
package io.imageshare.respond;

import org.jspecify.annotations.NullMarked;
