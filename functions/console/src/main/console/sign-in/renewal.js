import {changed, state} from '../store.js';
import {workDone} from '../work.js';

/** What is renewed besides the session's token: whoever has read something reads it again. */
let afterwards = async () => {};

/** What goes on once the user has signed in again. */
let waiting = [];

/** Has this done after each renewal. */
export function onRenewal(work) {
  afterwards = work;
}

/** Says that the session has ended, and is over when the same user has signed in again. */
export function signedInAgain() {
  changed({ended: true});
  return new Promise((resolve) => waiting.push(resolve));
}

/** Has nothing go on that waits: whoever signs in next may be somebody else. */
export function giveUp() {
  waiting = [];
}

/**
 * Signs the same user in again, so that all that was shown and typed stays as it is.
 *
 * @param repeat what had not succeeded without
 */
export async function renew(repeat) {
  await state.session.renew({
    sharing: state.dialog?.draft?.() ?? null,
    brokenOff: waiting.length > 0 ? (workDone() ?? {done: 0, all: 1}) : null,
  });
  changed({ended: false});
  waiting.splice(0).forEach((goOn) => goOn());
  await afterwards();
  await repeat?.();
}
