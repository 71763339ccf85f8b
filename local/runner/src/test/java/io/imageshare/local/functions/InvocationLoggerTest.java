package io.imageshare.local.functions;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.LambdaLogger;
import com.amazonaws.services.lambda.runtime.logging.LogLevel;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What functions log, on its way to whoever started them. */
class InvocationLoggerTest {
  private final List<String> all = new ArrayList<>();
  private final List<String> some = new ArrayList<>();
  private final FunctionLog quiet = some::add;
  private final FunctionLog both = quiet.quiet().and(all::add);
  private final LambdaLogger logger = new InvocationLogger("share 1", both);

  @Test
  void aTextIsToldWithWhoseItIs() {
    logger.log("a\n");
    logger.log("b", LogLevel.ERROR);

    assertThat(all).containsExactly("share 1 a", "share 1 ERROR b");
    assertThat(some).isEqualTo(all);
  }

  @Test
  void bytesAreToldAsTheyAre() {
    logger.log("{}\n".getBytes(UTF_8));
    logger.log("[]".getBytes(UTF_8), LogLevel.WARN);

    assertThat(all).containsExactly("{}", "[]");
    assertThat(some).isEqualTo(all);
  }

  @Test
  void whatIsLessThanAWarningIsKeptFromAQuietLogAlone() {
    logger.log("a", LogLevel.INFO);
    logger.log("b".getBytes(UTF_8), LogLevel.DEBUG);

    assertThat(all).containsExactly("share 1 INFO a", "b");
    assertThat(some).isEmpty();
  }
}
