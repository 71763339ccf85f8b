import {call} from './call.js';

/** The place behind the newest event of a project (R40). */
export async function lastPlace(place) {
  const {after} = await call('GET', '/v1/events?before=end&limit=1', {place});
  return after;
}

/** What has happened to a project since a place: the images that it was to, and the place behind it. */
export async function onFrom(start, place) {
  const images = new Set();
  let page = {after: start, more: true};
  while (page.more) {
    page = await call('GET', `/v1/events?after=${page.after}&limit=1000`, {place});
    page.events.forEach((event) => images.add(event.image_id));
  }
  return {images, after: page.after};
}
