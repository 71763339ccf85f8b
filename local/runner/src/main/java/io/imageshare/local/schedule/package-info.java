/** The schedules of the deployment template. */
@NullMarked
package io.imageshare.local.schedule;

import org.jspecify.annotations.NullMarked;
