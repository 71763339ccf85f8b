/** The service on this machine, in a process of its own, for those who kill, load or measure it. */
@NullMarked
package io.imageshare.service;

import org.jspecify.annotations.NullMarked;
