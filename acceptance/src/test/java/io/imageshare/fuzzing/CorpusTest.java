package io.imageshare.fuzzing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

@DisplayName("R31: no kept input makes the service fail, and none that is refused changes anything")
class CorpusTest {

  @TestFactory
  Stream<DynamicTest> takes() {
    return Corpus.lines().stream()
        .map(
            line ->
                DynamicTest.dynamicTest(
                    line.path("why").stringValue(),
                    () -> {
                      List<Input> inputs = Corpus.inputs(line);
                      assertThat(inputs).isNotEmpty();
                      inputs.forEach(Service::takes);
                    }));
  }
}
