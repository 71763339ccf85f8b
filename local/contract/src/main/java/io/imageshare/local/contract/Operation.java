package io.imageshare.local.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the contract says of one route: what it takes, and what it answers. */
public final class Operation {
  private final String routeKey;
  private final Place place;
  private final List<Place> parameters;
  private final Schemas schemas;

  /**
   * @param path the place of the route's path, whose parameters all its operations have
   * @param place the place of the operation itself
   */
  Operation(String routeKey, Place path, Place place, Schemas schemas) {
    this.routeKey = routeKey;
    this.place = place;
    this.parameters = Stream.concat(parameters(path), parameters(place)).toList();
    this.schemas = schemas;
  }

  private static Stream<Place> parameters(Place owner) {
    return owner.in("parameters").items();
  }

  /** Method and path pattern, such as {@code GET /v2/images/{image_id}}. */
  public String routeKey() {
    return routeKey;
  }

  /** Whether it needs a token or a signature. */
  public boolean isProtected() {
    return !place.in("security").exists();
  }

  /** The names of the parameters in its path. */
  public Set<String> pathParameters() {
    return parameters.stream()
        .filter(parameter -> parameter.text("in").equals("path"))
        .map(parameter -> parameter.text("name"))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The answers that it may give, each with the codes of refusals that it may have. */
  public List<Refusals> refusals() {
    List<Refusals> refusals = new ArrayList<>();
    place
        .in("responses")
        .entries()
        .forEach((status, response) -> refusals.add(Refusals.of(status, response)));
    return List.copyOf(refusals);
  }

  /**
   * What of a request and its answer isn't as the contract says, each in words. Of a request that
   * is refused nothing is expected.
   */
  public List<String> violations(SentRequest request, GivenAnswer answer) {
    Violations violations = new Violations();
    new AnswerCheck(schemas, violations).check(answer, place.in("responses"));
    if (answer.isSuccess()) {
      new RequestCheck(schemas, violations).check(request, parameters, place.in("requestBody"));
    }
    return violations.all();
  }
}
