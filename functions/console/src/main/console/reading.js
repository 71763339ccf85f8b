import {loadAnswers} from './answers.js';
import {lastPlace} from './api/events.js';
import {ownQuota} from './api/images.js';
import {summary} from './api/shares.js';
import {followWish} from './seeking.js';
import {changed, state} from './store.js';
import {loadSubject} from './subject.js';

/** Reads what the view shows and is not known yet, or may have changed since. */
export async function readView() {
  const {place} = state;
  if (place) {
    await begun(place);
  }
  if (place && state.place === place) {
    await Promise.all([state.summary ?? readSummary(place), readRows()]);
    followWish();
  }
}

async function readRows() {
  const {route, lists} = state;
  if (route.image) {
    await loadSubject(route);
  } else if (route.view === 'mine') {
    await Promise.all([lists.mine.show(), readQuota()]);
  } else if (route.view === 'news') {
    await lists.news.show();
  } else if (route.view === 'rejected') {
    await lists.rejected.show();
  } else if (route.view === 'unused') {
    await Promise.all([lists.unusedGiven.show(), lists.unusedReceived.show()]);
  } else if (route.view === 'answers') {
    await loadAnswers();
  } else {
    await Promise.all([lists.pending.show(), lists.accepted.show()]);
  }
}

/** Has everything read again that the view shows, and the rest when it is shown. */
export async function readAgain() {
  const {place} = state;
  Object.values(state.lists).forEach((list) => (list.stale = true));
  await Promise.all([place && readSummary(place), readView()]);
}

/** Reads how many shares the project has received; the outage stands in the state if it can't. */
async function readSummary(place) {
  try {
    const read = await summary();
    if (state.place === place) {
      changed({summary: read});
    }
  } catch (failure) {
    // What was known stays in sight.
  }
}

async function readQuota() {
  const {place} = state;
  try {
    const quota = await ownQuota();
    if (state.place === place) {
      changed({quota});
    }
  } catch (failure) {
    // The outage stands in the state; what was known stays in sight.
  }
}

/**
 * Whether it was found out, as far as it could be, where the feed of the place ends. That is asked
 * before anything else is read: what changes afterwards comes behind, and is not missed.
 */
export function begun(place) {
  place.begun ??= beginAnew(place).catch(() => {});
  return place.begun;
}

/** Has the feed followed from where it ends now. */
export async function beginAnew(place) {
  place.after = null;
  place.after = await lastPlace(place);
}
