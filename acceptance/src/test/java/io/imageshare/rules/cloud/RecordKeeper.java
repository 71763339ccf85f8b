package io.imageshare.rules.cloud;

import io.imageshare.lambda.Components;
import io.imageshare.local.template.FunctionDefinition;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What keeps the records of a service. */
interface RecordKeeper {

  /** Its name in the template's environment. */
  String table();

  /** What a function is made of, whose clock is that one. */
  Components components(
      FunctionDefinition function,
      Function<String, @Nullable String> environment,
      MovableClock clock);

  /** What it keeps of a region. */
  Records records(String region);
}
