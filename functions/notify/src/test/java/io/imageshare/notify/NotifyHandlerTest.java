package io.imageshare.notify;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.imageshare.local.sqlite.SqliteDatabase;
import io.imageshare.testkit.FakeContext;
import io.imageshare.testkit.TestRegion;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The function of a table's stream where there is no table. */
class NotifyHandlerTest {
  private static final SqliteDatabase DATABASE = SqliteDatabase.inMemory();

  private final NotifyHandler function = new NotifyHandler(new TestRegion(DATABASE).components());

  @Test
  @DisplayName("R40: records that are in no table have no stream, and the operator is told so")
  void noStream() {
    FakeContext invocation = new FakeContext();

    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                invocation.invoke(
                    function, new ByteArrayInputStream("{\"Records\":[]}".getBytes(UTF_8))))
        .withMessage("these records have no stream");

    List<String> lines = invocation.lines();
    assertThat(lines).anySatisfy(line -> assertThat(line).contains("no stream"));
  }
}
