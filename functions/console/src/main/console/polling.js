import {changed, state} from './store.js';
import {readAgain, readSummary} from './reading.js';

/** Milliseconds between two looks: more of them the longer nothing happens. */
const SHORTEST = 10_000;
const LONGEST = 300_000;
const GROWTH = 1.5;

let pause = SHORTEST;
let timer = null;
let looking = false;

/** Looks for news while the page is seen, beginning now. */
export function startPolling() {
  document.addEventListener('visibilitychange', lookNow);
  window.addEventListener('focus', lookNow);
  window.addEventListener('online', lookNow);
  window.addEventListener('offline', () => changed());
  lookNow();
}

/** Looks at once, and again soon. */
export async function lookNow() {
  pause = SHORTEST;
  await look();
}

async function look() {
  clearTimeout(timer);
  if (document.hidden || !state.place || state.ended || looking) {
    return;
  }
  looking = true;
  try {
    const back = state.outage !== null;
    const news = await readSummary();
    pause = news ? SHORTEST : pause * GROWTH;
    if (news || back) {
      await readAgain();
    }
  } catch (unanswered) {
    // The outage stands in the state; the next look tells whether it is over.
    pause *= GROWTH;
  } finally {
    looking = false;
    pause = Math.min(pause, LONGEST);
    timer = setTimeout(look, pause);
  }
}
