/**
 * The rules R1 to R33, each proven through the functions' handlers with the events of API Gateway,
 * on a table as the template defines it.
 */
@NullMarked
package io.imageshare.rules;

import org.jspecify.annotations.NullMarked;
