import * as browser from '../kept.js';

/** Under which name the browser keeps that somebody is signed in: never a token. */
const SIGNED_IN = 'imageshare-signed-in';

/** Notes who is signed in, or by whom, so that a page that is loaded anew goes on without a click. */
export function remember(who) {
  browser.keep(SIGNED_IN, who);
}

/** What was noted of who has signed in in this browser and not out; null for nobody. */
export function remembered() {
  return browser.kept(SIGNED_IN);
}

/** The next page begins with the sign-in. */
export function forget() {
  browser.forget(SIGNED_IN);
}
