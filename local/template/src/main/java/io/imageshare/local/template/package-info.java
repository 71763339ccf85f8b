/** The deployment template: what it says of functions, routes, schedules, tokens and the table. */
@NullMarked
package io.imageshare.local.template;

import org.jspecify.annotations.NullMarked;
