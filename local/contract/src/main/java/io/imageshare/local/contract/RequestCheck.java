package io.imageshare.local.contract;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Whether a request that was carried out is one that the contract knows. */
final class RequestCheck {
  private final Schemas schemas;
  private final Violations violations;

  RequestCheck(Schemas schemas, Violations violations) {
    this.schemas = schemas;
    this.violations = violations;
  }

  /** Checks the request against the parameters and the body of an operation. */
  void check(SentRequest request, List<Place> parameters, Place requestBody) {
    parameters.forEach(parameter -> check(request, parameter));
    if (requestBody.exists()) {
      checkBody(request, requestBody);
    }
  }

  private void check(SentRequest request, Place parameter) {
    String name = parameter.text("name");
    List<String> texts = texts(request, parameter.text("in"), name);
    String called = parameter.text("in") + " parameter " + name;
    if (!texts.isEmpty()) {
      Place schema = parameter.child("schema");
      TypedText.of(texts, schema)
          .ifPresent(value -> violations.add(called, schemas.errors(schema, value)));
    } else if (parameter.node().path("required").asBoolean(false)) {
      violations.add(called + " is missing");
    }
  }

  private static List<String> texts(SentRequest request, String in, String name) {
    return switch (in) {
      case "path" -> Stream.ofNullable(request.pathParameters().get(name)).toList();
      case "query" -> request.query().getOrDefault(name, List.of());
      default -> Stream.ofNullable(request.headers().get(name)).toList();
    };
  }

  private void checkBody(SentRequest request, Place requestBody) {
    if (request.body().isEmpty()) {
      if (requestBody.node().path("required").asBoolean(false)) {
        violations.add("the body is missing");
      }
      return;
    }
    String type = JsonBody.mediaType(request.headers().getOrDefault("Content-Type", ""));
    Map<String, Place> content = requestBody.in("content").entries();
    // Where there is one media type only, nobody looks at what the request says of it.
    Place known = content.size() == 1 ? content.values().iterator().next() : content.get(type);
    if (known == null) {
      violations.add("the body is of the type " + type);
    } else {
      violations.add("body", JsonBody.errors(request.body(), known, schemas));
    }
  }
}
