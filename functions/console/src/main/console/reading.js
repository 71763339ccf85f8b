import {summary} from './api/shares.js';
import {changed, state} from './store.js';
import {loadSubject} from './subject.js';

/** Reads what the view shows and is not known yet, or may have changed since. */
export async function readView() {
  const {place, route, lists} = state;
  if (!place) {
    return;
  }
  if (route.image) {
    await loadSubject(route);
  } else if (route.view === 'mine') {
    await lists.mine.show();
  } else if (route.view === 'rejected') {
    await lists.rejected.show();
  } else {
    await Promise.all([lists.pending.show(), lists.accepted.show()]);
  }
}

/** Has everything read again that the view shows, and the rest when it is shown. */
export async function readAgain() {
  Object.values(state.lists).forEach((list) => (list.stale = true));
  await readView();
}

/**
 * Reads how many shares the project has received.
 *
 * @return whether that is other than before
 */
export async function readSummary() {
  const {place, summary: before} = state;
  const read = await summary();
  if (state.place !== place) {
    return false;
  }
  changed({summary: read});
  return before !== null && JSON.stringify(before) !== JSON.stringify(read);
}
