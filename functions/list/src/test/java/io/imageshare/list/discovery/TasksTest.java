package io.imageshare.list.discovery;

import static io.imageshare.list.Answers.body;
import static io.imageshare.testkit.Examples.OWNER;
import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.domain.Refusal;
import io.imageshare.http.Response;
import io.imageshare.testkit.Events;
import org.junit.jupiter.api.Test;

/** The tasks of the Image API. */
class TasksTest {
  @Test
  void thereIsNone() {
    assertThat(body(Tasks.list(Events.of("GET /v2/tasks").query("limit=5").from(OWNER))))
        .hasToString(
            "{\"tasks\":[],\"first\":\"/v2/tasks?limit=5\",\"schema\":\"/v2/schemas/tasks\"}");
  }

  @Test
  void noneIsThereWhateverItsId() {
    Events asking = Events.of("GET /v2/tasks/{task_id}").path("task_id", "0192f0c1");
    Response task = Tasks.one(asking.from(OWNER));

    assertThat(task.status()).isEqualTo(404);
    assertThat(task.refusal()).isEqualTo(Refusal.NOT_FOUND);
  }
}
