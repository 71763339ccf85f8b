package io.imageshare.local.runtime;

/**
 * An invocation that has no outcome yet.
 *
 * @param id what names it to the runtime
 */
record PendingInvocation(String id, String event, Milestone<Outcome> outcome) {}
