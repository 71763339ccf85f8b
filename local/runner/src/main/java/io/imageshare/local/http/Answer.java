package io.imageshare.local.http;

import java.util.ArrayList;
import java.util.List;

/**
 * An answer to be sent.
 *
 * @param status the HTTP status
 * @param headers in the order in which they are sent; a name may come more than once
 * @param body what is sent, with its length
 */
public record Answer(int status, List<Header> headers, Content body) {

  /** A header with its value. */
  public record Header(String name, String value) {}

  public Answer {
    headers = List.copyOf(headers);
  }

  /** An answer without headers and body. */
  public static Answer empty(int status) {
    return new Answer(status, List.of(), Content.NONE);
  }

  /** An answer with that JSON. */
  public static Answer json(int status, String json) {
    return json(status, Content.of(json));
  }

  /** An answer with that JSON. */
  public static Answer json(int status, Content json) {
    return new Answer(status, List.of(new Header("Content-Type", "application/json")), json);
  }

  /** An answer in the words of API Gateway, which has no quotation marks in its messages. */
  public static Answer message(int status, String message) {
    return json(status, "{\"message\":\"" + message + "\"}");
  }

  /** The same answer with one more header. */
  public Answer with(String name, String value) {
    List<Header> more = new ArrayList<>(headers);
    more.add(new Header(name, value));
    return new Answer(status, more, body);
  }
}
