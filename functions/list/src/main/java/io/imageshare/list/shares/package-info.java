/** Our own routes about shares: what a project received, what it gives, and how many there are. */
@NullMarked
package io.imageshare.list.shares;

import org.jspecify.annotations.NullMarked;
