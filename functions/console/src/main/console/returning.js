import {lookAround} from './scrolling.js';

/**
 * Where one was in each entry of the window's history: how far down, at which link, and in which
 * view before. It is for going back, and is gone when the page is loaded anew.
 */
const entries = new Map();

let current = null;

/** Takes over from the browser, which looks for the place before the view is shown. */
export function startReturning() {
  history.scrollRestoration = 'manual';
}

/** Notes the place that is being left, at which the entry's address is the new one already. */
export function leave(root) {
  const link = root.ownerDocument.activeElement?.getAttribute('href') ?? null;
  const left = entries.get(current);
  if (left) {
    Object.assign(left, {top: scrollY, link});
  }
}

/**
 * Begins an entry at its top, or goes to where one was in it. Call it once the view is shown.
 *
 * @return goes there when more of the view is read, unless the user has gone elsewhere by then
 */
export async function arrive(root) {
  const from = entries.get(current)?.path ?? null;
  current = history.state?.entry ?? null;
  if (!entries.has(current)) {
    // Entries of this window may be left from before the page was loaded anew.
    current = `${performance.timeOrigin}/${entries.size}`;
    history.replaceState({entry: current}, '');
    entries.set(current, {path: path(location.hash), from, top: 0, link: null});
  }
  const {top, link} = entries.get(current);
  scrollTo(0, top);
  const reached = scrollY;
  // The rows that are there are shown first.
  lookAround(root);
  await Promise.resolve();
  if (link && !root.querySelector('dialog[open]')) {
    [...root.querySelectorAll('a[href]')]
      .find((each) => each.getAttribute('href') === link)
      ?.focus({preventScroll: true});
  }
  return () => scrollY === reached && scrollTo(0, top);
}

/** Whether the entry before this one has that address, whatever was sought there. */
export function cameFrom(hash) {
  return entries.get(current)?.from === path(hash);
}

function path(hash) {
  return hash.split('?')[0];
}
