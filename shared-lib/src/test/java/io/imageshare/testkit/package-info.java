/** What the tests of every module share: records, callers, clocks, events and invocations. */
@NullMarked
package io.imageshare.testkit;

import org.jspecify.annotations.NullMarked;
