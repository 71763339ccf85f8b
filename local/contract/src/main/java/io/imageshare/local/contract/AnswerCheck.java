package io.imageshare.local.contract;

import static java.util.Locale.ROOT;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Whether an answer is one that the contract knows. */
final class AnswerCheck {
  /** What HTTP, and whoever hands the answer on, adds to it. */
  private static final Set<String> OF_TRANSPORT =
      Set.of("apigw-requestid", "connection", "content-length", "content-type", "date");

  private final Schemas schemas;
  private final Violations violations;

  AnswerCheck(Schemas schemas, Violations violations) {
    this.schemas = schemas;
    this.violations = violations;
  }

  /** Checks the answer against the responses of an operation. */
  void check(GivenAnswer answer, Place responses) {
    Place response = responses.in(String.valueOf(answer.status()));
    if (response.exists()) {
      checkHeaders(answer, response.in("headers").entries());
      checkBody(answer, response.in("content").entries());
    } else {
      violations.add("the status " + answer.status() + " is none of its answers");
    }
  }

  private void checkHeaders(GivenAnswer answer, Map<String, Place> declared) {
    Map<String, Place> anyCase = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    anyCase.putAll(declared);
    for (String name : answer.headers().keySet()) {
      if (!anyCase.containsKey(name) && !OF_TRANSPORT.contains(name.toLowerCase(ROOT))) {
        violations.add("the header " + name + " is none of its headers");
      }
    }
    anyCase.forEach((name, header) -> check(name, answer.headers().get(name), header));
  }

  private void check(String name, @Nullable String value, Place header) {
    if (value != null) {
      Place schema = header.child("schema");
      JsonNode typed = TypedText.of(List.of(value), schema).orElseThrow();
      violations.add("header " + name, schemas.errors(schema, typed));
    } else if (header.node().path("required").asBoolean(false)) {
      violations.add("the header " + name + " is missing");
    }
  }

  private void checkBody(GivenAnswer answer, Map<String, Place> content) {
    String type = JsonBody.mediaType(answer.headers().getOrDefault("Content-Type", ""));
    Place known = content.get(type);
    if (answer.body().isEmpty() && content.isEmpty()) {
      return;
    }
    if (answer.body().isEmpty()) {
      violations.add("the body is missing");
    } else if (known == null) {
      violations.add("a body of the type " + type + " is none of its bodies");
    } else if (!answer.headers().containsKey("Content-Encoding")) {
      // What is compressed is the same as what isn't.
      violations.add("body", JsonBody.errors(answer.body(), known, schemas));
    }
  }
}
