package io.imageshare.local.http;

import java.util.function.Consumer;

/** A request that waits for its answer. */
public interface Exchange {

  /** What is asked, without its body as long as that was not read. */
  HttpRequest request();

  /**
   * Reads the body, which may take as long as the client likes; no thread waits for it. Afterwards
   * the request has it. Who refuses a request whatever its body is doesn't read it.
   *
   * @param whole goes on when the body is there; in this call if it already is
   * @param unread goes on instead, if the body is not taken
   */
  void readBody(Runnable whole, Consumer<Unread> unread);

  /**
   * Answers, unless there has already been an answer.
   *
   * @return whether this was the first answer, which is the one that is sent
   */
  boolean answer(HttpAnswer answer);
}
