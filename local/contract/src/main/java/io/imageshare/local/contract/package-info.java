/** What the contract of the API says of requests and answers, and whether they are so. */
@NullMarked
package io.imageshare.local.contract;

import org.jspecify.annotations.NullMarked;
