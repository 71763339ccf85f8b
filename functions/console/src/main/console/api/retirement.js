import {call} from './call.js';

/** Announces that an image retires, instead of what was announced before (R42). */
export function retire(id, wish) {
  return call('PUT', path(id), {body: wish, patient: true});
}

/** Withdraws that, if it was announced. */
export function stay(id) {
  return call('DELETE', path(id), {patient: true});
}

function path(id) {
  return `/v1/images/${encodeURIComponent(id)}/retirement`;
}
