import {changed, state} from './store.js';

/** Milliseconds after which nobody needs to be told any more. */
const STALE = 30_000;

/**
 * Tells what was done. That goes by itself once it is stale, unless the pointer or the keyboard is
 * at it, or something stands in front of it.
 *
 * @param fresh whether it outlasts the way to another view
 * @param actions what can be done about it once: the words of each button and what it does
 */
export function notify(text, {fresh = false, actions = []} = {}) {
  const notice = {text, fresh, actions};
  changed({notices: [notice]});
  goLater(notice);
}

function goLater(notice) {
  setTimeout(() => {
    if (state.dialog || document.querySelector('.notices:hover, .notices:focus-within')) {
      goLater(notice);
    } else {
      changed({notices: state.notices.filter((each) => each !== notice)});
    }
  }, STALE);
}
