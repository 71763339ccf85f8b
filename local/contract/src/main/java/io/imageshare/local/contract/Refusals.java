package io.imageshare.local.contract;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * The codes of refusals that one answer of an operation may have.
 *
 * @param status the HTTP status
 * @param codes none if it is no refusal, or one of API Gateway's alone
 */
public record Refusals(int status, Set<String> codes) {
  private static final String CODES = "/properties/error/properties/code/enum";

  public Refusals {
    codes = Set.copyOf(codes);
  }

  static Refusals of(String status, Place response) {
    JsonNode schema = response.in("content").in("application/json").child("schema").node();
    Set<String> codes = new TreeSet<>();
    Stream.concat(Stream.of(schema), schema.path("anyOf").valueStream())
        .flatMap(choice -> choice.at(CODES).valueStream())
        .forEach(code -> codes.add(code.stringValue()));
    return new Refusals(Integer.parseInt(status), codes);
  }
}
