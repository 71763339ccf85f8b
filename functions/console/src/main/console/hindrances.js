import {state} from './store.js';
import {texts} from './texts.js';

/** Why the user can change nothing at all; null if it may. */
export function whyNotChanged() {
  return state.session.onlyLooks ? texts.hindrances.onlyLooks : null;
}

/** Why the owner can't share the image as it is now; null if it can (R5, R33). */
export function whyNotShared({visibility, encrypted, status}) {
  if (visibility === 'public') {
    return texts.hindrances.public;
  }
  if (encrypted) {
    return texts.hindrances.encrypted;
  }
  return whyNotUsed(status);
}

function whyNotUsed(status) {
  if (status === 'deactivated') {
    return texts.hindrances.deactivated;
  }
  return status === 'active' ? null : texts.hindrances.unfinished;
}

/** Why the owner can't delete the image as it is now; null if it can. */
export function whyNotDeleted({protected: kept}) {
  return kept ? texts.hindrances.protected : null;
}
