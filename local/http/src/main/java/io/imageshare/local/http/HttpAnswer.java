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
public record HttpAnswer(int status, List<Header> headers, HttpContent body) {

  /** A header with its value. */
  public record Header(String name, String value) {}

  public HttpAnswer {
    headers = List.copyOf(headers);
  }

  /** An answer without headers and body. */
  public static HttpAnswer empty(int status) {
    return new HttpAnswer(status, List.of(), HttpContent.NONE);
  }

  /** An answer with that JSON. */
  public static HttpAnswer json(int status, String json) {
    return json(status, HttpContent.of(json));
  }

  /** An answer with that JSON. */
  public static HttpAnswer json(int status, HttpContent json) {
    return new HttpAnswer(status, List.of(new Header("Content-Type", "application/json")), json);
  }

  /** An answer in the words of API Gateway, which has no quotation marks in its messages. */
  public static HttpAnswer message(int status, String message) {
    return json(status, "{\"message\":\"" + message + "\"}");
  }

  /** The same answer with one more header. */
  public HttpAnswer with(String name, String value) {
    List<Header> more = new ArrayList<>(headers);
    more.add(new Header(name, value));
    return new HttpAnswer(status, more, body);
  }
}
