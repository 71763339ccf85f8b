package io.imageshare.local.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.imageshare.local.template.FunctionDefinition;
import io.imageshare.local.template.RouteDefinition;
import io.imageshare.local.template.Template;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The contract and the template")
class RoutesTest {
  private static final Pattern PARAMETER = Pattern.compile("\\{([^}]+)}");

  private static final Map<String, String> VALUES =
      Map.of("AWS::Region", "eu-test-1", "TokenIssuer", "https://identity.example.org");
  private static final Contract CONTRACT = Contract.nearest();

  @Test
  @DisplayName("have the same routes, of which the same ones need no token")
  void sameRoutes() throws IOException {
    Map<String, Boolean> described = new TreeMap<>();
    CONTRACT.operations().forEach(each -> described.put(each.routeKey(), each.isProtected()));

    assertThat(described).isEqualTo(deployed());
  }

  @Test
  @DisplayName("name the same parameters in paths")
  void sameParameters() {
    for (Operation operation : CONTRACT.operations()) {
      assertThat(operation.pathParameters())
          .as(operation.routeKey())
          .isEqualTo(parametersIn(operation.routeKey()));
    }
  }

  private static Map<String, Boolean> deployed() throws IOException {
    Map<String, Boolean> routes = new TreeMap<>();
    for (FunctionDefinition function : Template.read(Template.nearest(), VALUES).functions()) {
      for (RouteDefinition route : function.routes()) {
        if (route.isOfItsOwn()) {
          String routeKey =
              CONTRACT.operation(route.key()).map(Operation::routeKey).orElse(route.key());
          routes.put(routeKey, route.tokenNeeded());
        }
      }
    }
    return routes;
  }

  private static Set<String> parametersIn(String routeKey) {
    return PARAMETER
        .matcher(routeKey)
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toSet());
  }
}
