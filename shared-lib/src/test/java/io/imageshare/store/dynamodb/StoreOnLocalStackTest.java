package io.imageshare.store.dynamodb;

import io.imageshare.store.StoreContracts;
import io.imageshare.store.Stores;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.condition.EnabledIf;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.localstack.LocalStackContainer;
import org.testcontainers.utility.DockerImageName;

@DisplayName("On LocalStack in a container")
@EnabledIf(value = "hasContainerEngine", disabledReason = "there is no container engine")
class StoreOnLocalStackTest extends StoreContracts {
  private static final DockerImageName IMAGE =
      DockerImageName.parse(System.getProperty("localstack.image"));

  private static Optional<LocalStackContainer> started = Optional.empty();
  private static Optional<TestTable> made = Optional.empty();

  static boolean hasContainerEngine() {
    return DockerClientFactory.instance().isDockerAvailable();
  }

  @BeforeAll
  static void start() {
    LocalStackContainer container = new LocalStackContainer(IMAGE).withServices("dynamodb");
    started = Optional.of(container);
    container.start();
    // LocalStack takes any credentials, so none are looked for.
    made = Optional.of(TestTable.at(container.getEndpoint(), container.getRegion(), name -> null));
  }

  @AfterAll
  static void stop() {
    started.ifPresent(LocalStackContainer::stop);
  }

  @Override
  protected Stores empty() {
    return made.orElseThrow().stores();
  }
}
