/** The whole service on one machine: the deployment template's routes, the same handlers. */
@NullMarked
package io.imageshare.local;

import org.jspecify.annotations.NullMarked;
