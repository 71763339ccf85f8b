/**
 * What API Gateway does for an HTTP API: it finds the route of a request, checks its token, makes
 * an event of it, and an HTTP answer of what the function writes.
 */
@NullMarked
package io.imageshare.local.gateway;

import org.jspecify.annotations.NullMarked;
