package io.imageshare.fuzzing;

import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/**
 * How many inputs each property takes: as many as it says itself, or as many as the system property
 * {@code fuzzing.inputs} says.
 */
final class Inputs implements AroundPropertyHook {
  private static final int OUTERMOST = -100;

  @Override
  public PropertyExecutionResult aroundProperty(
      PropertyLifecycleContext context, PropertyExecutor property) {
    Integer inputs = Integer.getInteger("fuzzing.inputs");
    if (inputs != null) {
      context.attributes().setTries(inputs);
    }
    return property.execute();
  }

  /** To the properties of the classes that have it. */
  @Override
  public PropagationMode propagateTo() {
    return PropagationMode.ALL_DESCENDANTS;
  }

  @Override
  public int aroundPropertyProximity() {
    return OUTERMOST;
  }
}
