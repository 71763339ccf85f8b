/** The deployment template carried out on this machine: its functions, and their records. */
@NullMarked
package io.imageshare.local.deployment;

import org.jspecify.annotations.NullMarked;
