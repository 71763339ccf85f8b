import {call} from './call.js';

/** The name that stands for all owners who have no answer of their own. */
export const ALL_OTHERS = 'default';

/** What the project answers to offers before they are made: to all others, and to some owners (R37). */
export function standingAnswers() {
  return call('GET', '/v1/answers');
}

/** Answers the offers of an owner before they are made. */
export function setAnswer(owner, answer) {
  return call('PUT', path(owner), {body: {answer}, patient: true});
}

/** Answers the offers of an owner as those of all others. */
export function removeAnswer(owner) {
  return call('DELETE', path(owner), {patient: true});
}

function path(owner) {
  return `/v1/answers/${encodeURIComponent(owner)}`;
}
