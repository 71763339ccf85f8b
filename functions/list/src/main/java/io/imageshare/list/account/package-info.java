/** What a project has going: the results of its batch calls, and its quotas. */
@NullMarked
package io.imageshare.list.account;

import org.jspecify.annotations.NullMarked;
