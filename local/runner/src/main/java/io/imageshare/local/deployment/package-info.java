/** The deployment template carried out on this machine: its table, and its functions. */
@NullMarked
package io.imageshare.local.deployment;

import org.jspecify.annotations.NullMarked;
