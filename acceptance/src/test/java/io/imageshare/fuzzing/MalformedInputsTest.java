package io.imageshare.fuzzing;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** Whatever is sent to any route (R31). */
@AddLifecycleHook(Inputs.class)
@Label("R31: no input makes the service fail, and none that is refused changes anything:")
class MalformedInputsTest {
  private static final int INPUTS = 200;

  @Property(tries = INPUTS, edgeCases = EdgeCasesMode.NONE)
  @Label("events changed anywhere")
  void events(@ForAll("events") Input input) {
    Service.takes(input);
  }

  @Provide
  Arbitrary<Input> events() {
    return Events.changed();
  }

  @Property(tries = INPUTS, edgeCases = EdgeCasesMode.NONE)
  @Label("events with other bytes")
  void bytes(@ForAll("bytes") Input input) {
    Service.takes(input);
  }

  @Provide
  Arbitrary<Input> bytes() {
    return Events.torn();
  }

  @Property(tries = INPUTS, edgeCases = EdgeCasesMode.NONE)
  @Label("bodies")
  void bodies(@ForAll("bodies") Input input) {
    Service.takes(input);
  }

  @Provide
  Arbitrary<Input> bodies() {
    return Bodies.any();
  }

  @Property(tries = INPUTS, edgeCases = EdgeCasesMode.NONE)
  @Label("documents of changes to an image")
  void patches(@ForAll("patches") Input input) {
    Service.takes(input);
  }

  @Provide
  Arbitrary<Input> patches() {
    return Bodies.patches();
  }

  @Property(tries = INPUTS, edgeCases = EdgeCasesMode.NONE)
  @Label("headers")
  void headers(@ForAll("headers") Input input) {
    Service.takes(input);
  }

  @Provide
  Arbitrary<Input> headers() {
    return Events.headers();
  }

  @Property(tries = INPUTS, edgeCases = EdgeCasesMode.NONE)
  @Label("claims of tokens")
  void claims(@ForAll("claims") Input input) {
    Service.takes(input);
  }

  @Provide
  Arbitrary<Input> claims() {
    return Events.claims();
  }

  @Property(tries = INPUTS, edgeCases = EdgeCasesMode.NONE)
  @Label("query strings")
  void queries(@ForAll("queries") Input input) {
    Service.takes(input);
  }

  @Provide
  Arbitrary<Input> queries() {
    return Events.queries();
  }

  @Property(tries = INPUTS, edgeCases = EdgeCasesMode.NONE)
  @Label("values in paths")
  void paths(@ForAll("paths") Input input) {
    Service.takes(input);
  }

  @Provide
  Arbitrary<Input> paths() {
    return Events.paths();
  }
}
