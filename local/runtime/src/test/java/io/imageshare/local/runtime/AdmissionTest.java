package io.imageshare.local.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.imageshare.local.template.FunctionDefinition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Signed requests, admitted and answered under AWS's runtime client. */
class AdmissionTest {
  private static final SignedEvents KNOWN = new SignedEvents("known", "secret-of-known");
  private static final SignedEvents UNKNOWN = new SignedEvents("unknown", "secret-of-unknown");
  private static final String QUOTA = "/v1/cloudimages/quota";

  @TempDir private Path folder = Path.of("");

  @Test
  @DisplayName("a signed request is answered by the function of its route, one of a stranger isn't")
  void admitted() throws IOException {
    assumeTrue(FunctionProcess.runsHere(), "AWS's runtime client has no library for this machine.");
    try (RecordedTable table = RecordedTable.make();
        Processes behind = new Processes(folder, table.variables());
        LoopbackAws aws =
            LoopbackAws.start(
                KNOWN.secretOf("project-1", Functions.REGION),
                (name, event) -> invoke(behind, name, event));
        FunctionProcess admit =
            FunctionProcess.start(
                Functions.deployed(function("AdmitFunction"), aws.variables()),
                folder,
                List.of())) {
      Answer answer = Answer.of(admit.api().invoke(KNOWN.get(QUOTA)));
      assertThat(answer.status()).isEqualTo(200);
      assertThat(answer.content().get("body")).contains("quota");

      assertThat(Answer.of(admit.api().invoke(UNKNOWN.get(QUOTA))).status()).isEqualTo(401);
      assertThat(Answer.of(admit.api().invoke(KNOWN.get("/nothing"))).status()).isEqualTo(400);
      for (String malformed : new String[] {"", "null", "[]", "{}", "{\"headers\":7}"}) {
        assertThat(Answer.of(admit.api().invoke(malformed)).status()).isBetween(400, 404);
      }
      Processes.expectCleanLog(admit);
      assertThat(admit.log()).doesNotContain("secret-of-known", "Signature=");
    }
  }

  private static String invoke(Processes behind, String name, String event) {
    try {
      return behind.of(function(name.split("\\.", -1)[0])).api().invoke(event).answer();
    } catch (IOException unstartable) {
      throw new UncheckedIOException(unstartable);
    }
  }

  private static FunctionDefinition function(String name) {
    return Functions.definitions().stream()
        .filter(each -> each.logicalId().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
