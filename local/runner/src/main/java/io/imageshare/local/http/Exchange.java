package io.imageshare.local.http;

/** A request that waits for its answer. */
public interface Exchange {

  /** What is asked. */
  HttpRequest request();

  /**
   * Answers, unless there has already been an answer.
   *
   * @return whether this was the first answer, which is the one that is sent
   */
  boolean answer(Answer answer);
}
