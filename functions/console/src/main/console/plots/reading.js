import {series} from './series.js';

/** How many of the project's events are read back at most, and how many at once. */
export const MOST_EVENTS = 2_000;
const PAGE = 1_000;

/** Milliseconds for which every deployment keeps events, if not for longer. */
const LEAST_KEPT = 24 * 60 * 60 * 1000;

/**
 * Reads how many shares of an image were in which state over time.
 *
 * @param goesOn whether it is still wanted: no more pages are read when it isn't
 * @return points: those of series.js; none if no share is known to have changed. whole: whether they
 *     begin with the image
 */
export async function read({call, instant, image}, goesOn) {
  // What changes between the two is among the events: so they tell more than the shares, and not less.
  const members = await membersOf(call, image, goesOn);
  const {events, oldest, all} = await eventsOf(call, image, goesOn);
  const now = Date.now();
  const kept = instant(now - LEAST_KEPT);
  const since = all && (!oldest || kept < oldest) ? kept : oldest;
  const from = since > image.created_at ? since : image.created_at;
  const points = series(members, events, from, latest(instant(now), events));
  return {points: points.length > 2 ? points : [], whole: from === image.created_at};
}

async function membersOf(call, {id}, goesOn) {
  const members = [];
  let path = `/v2/images/${id}/members?limit=${PAGE}`;
  while (path && goesOn()) {
    const page = await call('GET', path);
    members.push(...page.members);
    path = page.next;
  }
  return members;
}

/**
 * The events of an image, newest first; when the oldest one was of all that were read, since which none
 * is missing; and whether these are all that are kept.
 */
async function eventsOf(call, {id}, goesOn) {
  const events = [];
  let oldest = '';
  let before = 'end';
  for (let left = MOST_EVENTS; before && left > 0 && goesOn(); left -= PAGE) {
    const page = await call('GET', `/v1/events?before=${before}&limit=${PAGE}`);
    for (const event of page.events) {
      // What the clock does is told later than its time.
      oldest = event.by === 'clock' ? oldest : event.time;
      if (event.image_id === id) {
        if (event.type === 'image.given') {
          // Its shares of before were another project's, whose feed tells of them.
          return {events, oldest, all: false};
        }
        events.push(event);
      }
    }
    before = page.before;
  }
  return {events, oldest, all: !before};
}

/** Now, or when the newest event was, if the browser's clock is behind. */
function latest(now, events) {
  return events.reduce((last, {time}) => (time > last ? time : last), now);
}
