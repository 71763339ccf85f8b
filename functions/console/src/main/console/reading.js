import {loadAnswers} from './answers.js';
import {lastPlace} from './api/events.js';
import {ownQuota} from './api/images.js';
import {projectNames, setName} from './api/names.js';
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
    if (!state.names && state.route.view !== 'names') {
      // Rows are there without them, and nothing waits for them.
      readNames();
    }
    await Promise.all([state.summary ?? readSummary(), readRows()]);
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
  } else if (route.view === 'names') {
    await readNames();
  } else {
    await Promise.all([lists.pending.show(), lists.accepted.show()]);
  }
}

/**
 * Has everything read again that the view shows, and the rest when it is shown.
 *
 * @param images those alone of which anything may be otherwise; null for any
 */
export async function readAgain(images = null) {
  const {place} = state;
  Object.values(state.lists).forEach((list) => list.outdate(images));
  await Promise.all([place && readSummary(), place && readNames(), readView()]);
}

/** Reads what the project calls others: without, they are told by their IDs. */
export async function readNames() {
  const before = state.names;
  await readBeside(
    'names',
    async () => ({names: unlessSame(await projectNames()), namesError: null}),
    (namesError) => ({namesError}),
  );
  if (state.names !== before) {
    rearrange();
  }
}

/** What was known, where that says the same: then no row has to be shown anew. */
function unlessSame(names) {
  const {names: known} = state;
  return known?.size === names.size && [...names].every(([id, name]) => known.get(id) === name) ? known : names;
}

/** Gives another project a name, or takes it away if it is empty, and shows that where it was done. */
export async function nameProject(project, name) {
  const {place} = state;
  await setName(project, name);
  if (state.place === place) {
    const names = new Map(state.names);
    names.delete(project);
    if (name !== '') {
      names.set(project, name);
    }
    // What was asked before tells what was before.
    asked.delete('names');
    changed({names});
    rearrange();
  }
}

function rearrange() {
  [...Object.values(state.lists), state.subject?.members].forEach((list) => list?.rearrange());
}

/** Reads how many shares the project has received. */
function readSummary() {
  return readBeside('summary', async () => ({summary: await summary()}));
}

/** Reads how many images the project owns, and may own. */
function readQuota() {
  return readBeside('quota', async () => ({quota: await ownQuota()}));
}

/** By what is read, the last question, whose answer alone counts. */
const asked = new Map();

/**
 * Reads what stands beside the rows; if it can't be read, what was known stays in sight.
 *
 * @param read tells what stands in the state then
 * @param failed the same where it can't be read; nothing else, if nothing is said: an outage stands there anyway
 */
async function readBeside(name, read, failed = () => ({})) {
  const {place} = state;
  const question = {};
  asked.set(name, question);
  const values = await read().catch(failed);
  if (state.place === place && asked.get(name) === question) {
    changed(values);
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
