/** The service refuses a request: it says why, and nothing was changed. */
export class Refused extends Error {
  /**
   * @param requestId the ID of the request, if the answer tells it
   * @param said what the owner has told of why it stopped sharing, if anything
   */
  constructor(status, code, message, {requestId, said} = {}) {
    super(message);
    this.status = status;
    this.code = code;
    this.requestId = requestId;
    this.said = said;
  }

  /** Whether there is no such image, as far as the project may know. */
  get hidden() {
    return this.status === 404;
  }
}

/** The token has ended or is not taken. */
export class Ended extends Error {}

/** There is no answer, or one that says as much: it isn't known whether anything was changed. */
export class Unanswered extends Error {
  /**
   * @param requestId the ID of the request, if an answer tells it
   */
  constructor(offline, requestId) {
    super(offline ? 'offline' : 'unanswered');
    this.offline = offline;
    this.requestId = requestId;
  }
}
