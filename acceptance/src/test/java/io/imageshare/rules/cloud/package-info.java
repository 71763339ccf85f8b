/**
 * The deployed service as the tests of its rules see it: the functions of the template, asked by
 * the events of the folder {@code events}, on a table inside this JVM.
 */
@NullMarked
package io.imageshare.rules.cloud;

import org.jspecify.annotations.NullMarked;
