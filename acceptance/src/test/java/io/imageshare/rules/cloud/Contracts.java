package io.imageshare.rules.cloud;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.imageshare.domain.Refusal;
import io.imageshare.http.RefusedException;
import io.imageshare.http.Request;
import io.imageshare.local.contract.Contract;
import io.imageshare.local.contract.GivenAnswer;
import io.imageshare.local.contract.SentRequest;
import io.imageshare.testkit.Answer;
import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Holds events, and what functions answer to them, to the contract of the API. */
final class Contracts {
  private static final Contract CONTRACT = Contract.nearest();

  private Contracts() {}

  /**
   * Checks what was answered to an event of that route. API Gateway sends no event that says
   * another one: the function refuses it, unless it has that route too and answers as there.
   */
  static void check(String routeKey, byte[] event, Answer answer) {
    Optional<Request> request =
        request(event).filter(read -> read.routeKey().equals(routeKey) || isOfRoute(read, answer));
    if (request.isPresent()) {
      CONTRACT.check(request.get().routeKey(), sent(request.get()), given(answer));
    } else if (!isTurnedAway(answer)) {
      throw new AssertionError(routeKey + " takes what it can't be sent: " + answer);
    }
  }

  private static boolean isOfRoute(Request request, Answer answer) {
    return !isTurnedAway(answer) && CONTRACT.operation(request.routeKey()).isPresent();
  }

  private static boolean isTurnedAway(Answer answer) {
    return answer.says(Refusal.MALFORMED_REQUEST) || answer.says(Refusal.NOT_FOUND);
  }

  private static Optional<Request> request(byte[] event) {
    try {
      return Optional.of(Request.read(new ByteArrayInputStream(event)));
    } catch (RefusedException malformed) {
      return Optional.empty();
    }
  }

  /** What an event lacks of the path is empty to a function. */
  private static SentRequest sent(Request request) {
    Map<String, String> path = new HashMap<>(request.pathParameters());
    CONTRACT
        .operation(request.routeKey())
        .ifPresent(
            operation -> operation.pathParameters().forEach(name -> path.putIfAbsent(name, "")));
    return new SentRequest(
        path, request.query(), request.headers(), withoutMark(request.body().bytes()));
  }

  /** Parsers may pass over a byte order mark (RFC 8259, section 8.1), and ours does. */
  private static String withoutMark(byte[] body) {
    String text = new String(body, UTF_8);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static GivenAnswer given(Answer answer) {
    return new GivenAnswer(answer.status(), answer.headers(), answer.body());
  }
}
