/** The service on this machine, as those who measure it start it. */
@NullMarked
package io.imageshare.bench.service;

import org.jspecify.annotations.NullMarked;
