import {changed, state} from '../store.js';

/** What is renewed besides the session's token: whoever has read something reads it again. */
let afterwards = async () => {};

/** Has this done after each renewal. */
export function onRenewal(work) {
  afterwards = work;
}

/**
 * Signs the same user in again, so that all that was shown and typed stays as it is.
 *
 * @param repeat what had not succeeded without
 */
export async function renew(repeat) {
  await state.session.renew(state.dialog?.draft?.());
  changed({ended: false});
  await afterwards();
  await repeat?.();
}
