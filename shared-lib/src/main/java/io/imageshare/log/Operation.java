package io.imageshare.log;

import io.imageshare.domain.Region;
import java.time.Clock;

/**
 * Where and when the invocations of a function happen that its log tells of.
 *
 * @param region the region whose images these are
 */
public record Operation(Region region, Clock clock) {

  /**
   * Begins the record of an invocation.
   *
   * @param message what is invoked, such as {@code request}
   * @param invocation the ID that the runtime knows the invocation by
   */
  public InvocationRecord begin(String message, String invocation) {
    return new InvocationRecord(this, message, invocation);
  }
}
