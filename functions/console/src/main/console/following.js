import {Refused} from './api/errors.js';
import {onFrom} from './api/events.js';
import {lookElsewhere} from './elsewhere.js';
import {beginAnew, begun, readAgain} from './reading.js';
import {changed, state} from './store.js';

/** Milliseconds between two questions: of a page that is seen, of one that isn't, and at most. */
const SEEN = 5_000;
const UNSEEN = 20_000;
const LONGEST = 300_000;

/** How many questions were not answered since the last one that was. */
let unanswered = 0;
let timer = null;
let asking = false;

/** Asks for what has happened while the page is open, beginning now. */
export function startFollowing() {
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) {
      changed({unseen: false});
      lookNow();
    }
  });
  window.addEventListener('focus', lookNow);
  window.addEventListener('online', lookNow);
  window.addEventListener('offline', () => changed());
  lookNow();
}

/** Asks at once, and again soon. */
export async function lookNow() {
  unanswered = 0;
  await look();
}

async function look() {
  clearTimeout(timer);
  if (!state.place || state.ended || asking) {
    return;
  }
  asking = true;
  try {
    const back = state.outage !== null;
    const images = await news(state.place);
    if (back || images === null || images.size > 0) {
      await readAgain(images);
    }
    await lookElsewhere();
    unanswered = 0;
  } catch (failure) {
    // The outage stands in the state; the next question tells whether it is over.
    unanswered++;
  } finally {
    asking = false;
    timer = setTimeout(look, pause());
  }
}

/** The images to which anything has happened in the place since it was last asked; null where that isn't known. */
async function news(place) {
  await begun(place);
  if (place.after === null) {
    await beginAnew(place);
    return null;
  }
  const images = await since(place);
  changed({unseen: state.unseen || (images?.size !== 0 && document.hidden)});
  return images;
}

async function since(place) {
  try {
    const {images, after} = await onFrom(place.after, place);
    place.after = after;
    return images;
  } catch (failure) {
    if (!(failure instanceof Refused && failure.code === 'SHARE.0057')) {
      throw failure;
    }
    await beginAnew(place);
    return null;
  }
}

function pause() {
  return Math.min((document.hidden ? UNSEEN : SEEN) * 2 ** unanswered, LONGEST);
}
