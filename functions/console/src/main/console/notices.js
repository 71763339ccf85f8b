import {changed, state} from './store.js';

/** Milliseconds after which nobody needs to be told any more. */
const STALE = 30_000;

/**
 * Tells what was done. That goes by itself once it is stale, unless the pointer or the keyboard is
 * at it.
 *
 * @param fresh whether it outlasts the way to another view
 */
export function notify(text, fresh = false) {
  const notice = {text, fresh};
  changed({notices: [notice]});
  goLater(notice);
}

function goLater(notice) {
  setTimeout(() => {
    if (document.querySelector('.notices:hover, .notices:focus-within')) {
      goLater(notice);
    } else {
      changed({notices: state.notices.filter((each) => each !== notice)});
    }
  }, STALE);
}
