/** The service refuses a request: it says why, and nothing was changed. */
export class Refused extends Error {
  constructor(status, code, message) {
    super(message);
    this.status = status;
    this.code = code;
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
  constructor(offline) {
    super(offline ? 'offline' : 'unanswered');
    this.offline = offline;
  }
}
