import {LARGEST_PAGE} from './pages.js';
import {address} from './route.js';
import {changed, state} from './store.js';

/**
 * Milliseconds without another letter after which the address tells what is sought: browsers bound
 * how often it may change.
 */
const PAUSE = 400;

/** The lists that are read to their end just now. */
const readOn = new Set();

let timer = null;

/** The lists of the view that one can seek in. */
export function listsOfView() {
  const {route, lists, subject} = state;
  if (route?.image) {
    return subject?.members ? [subject.members] : [];
  }
  const {pending, accepted, rejected, mine} = lists;
  const all = {received: [pending, accepted], rejected: [rejected], mine: [mine]}[route?.view] ?? [];
  return all.filter(Boolean);
}

/** Has the lists of the view show what the address asks for. */
export function followWish() {
  listsOfView().forEach((list) => {
    list.seek(state.route.wish);
    readToEnd(list);
  });
}

/** Seeks something else from now on; the address tells it soon. */
export function seek(values) {
  changed({route: {...state.route, wish: {...state.route.wish, ...values}}});
  clearTimeout(timer);
  timer = setTimeout(tellWish, PAUSE);
  followWish();
}

/** Has the address tell now what is sought. */
export function tellWish() {
  clearTimeout(timer);
  const {place, route} = state;
  if (place) {
    history.replaceState(history.state, '', address(place, route.view, route.image, route.wish));
  }
}

/** Shows all again, as it is sorted. */
export function seekNothing() {
  seek({find: '', state: ''});
  tellWish();
}

/** What is sought may be anywhere: while the list is in view it is read until there is no more of it. */
async function readToEnd(list) {
  if (readOn.has(list)) {
    return;
  }
  readOn.add(list);
  while (list.sought && list.next && !list.error && listsOfView().includes(list)) {
    await list.more(LARGEST_PAGE);
  }
  readOn.delete(list);
}
