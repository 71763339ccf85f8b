import {call} from './call.js';

/** The place behind the newest event of a project (R40). */
export async function lastPlace(place) {
  const {after} = await call('GET', '/v1/events?before=end&limit=1', {place});
  return after;
}

/** The place behind the newest event of a project, read on from another one. */
export async function onFrom(start, place) {
  let after = start;
  let more = true;
  while (more) {
    ({after, more} = await call('GET', `/v1/events?after=${after}&limit=1000`, {place}));
  }
  return after;
}
