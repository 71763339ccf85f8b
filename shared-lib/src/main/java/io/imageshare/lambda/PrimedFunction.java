package io.imageshare.lambda;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import io.imageshare.log.OneLine;
import java.lang.System.Logger.Level;
import org.crac.Context;
import org.crac.Core;
import org.crac.Resource;

/**
 * A function that has done once, before its snapshot is taken, what a first request would wait for.
 *
 * <p>It is the hook itself: the runtime knows hooks weakly, so that one which nobody else holds may
 * silently never run.
 */
public abstract class PrimedFunction implements RequestStreamHandler, Resource {
  private final Runnable firstRead;

  /** A function of those components, which is primed before a snapshot. */
  protected PrimedFunction(Components components) {
    this(components::prime);
  }

  /**
   * The same of what reads once, and never writes.
   *
   * @param firstRead what a function without records leaves empty
   */
  PrimedFunction(Runnable firstRead) {
    this.firstRead = firstRead;
    Core.getGlobalContext().register(this);
  }

  /** Reads once, and never writes. That it can't is no reason not to be deployed. */
  @Override
  public void beforeCheckpoint(Context<? extends Resource> context) {
    try {
      firstRead.run();
      prime();
    } catch (RuntimeException failure) {
      // Asked for only now: the first logger has all of the JDK's logging loaded.
      System.getLogger(PrimedFunction.class.getName())
          .log(Level.WARNING, "Not primed: {0}", OneLine.of(String.valueOf(failure.getMessage())));
    }
  }

  /** Goes once through what a request goes through, as far as that writes nothing. */
  protected void prime() {}

  @Override
  public void afterRestore(Context<? extends Resource> context) {
    // Nothing was made before the snapshot that would have aged in it.
  }
}
