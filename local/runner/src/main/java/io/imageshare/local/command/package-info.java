/** The commands with their options, and how they say what is wrong. */
@NullMarked
package io.imageshare.local.command;

import org.jspecify.annotations.NullMarked;
