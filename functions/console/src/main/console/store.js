/**
 * What the page shows is a function of this state and of nothing else. Whoever changes it says so
 * by calling changed(), and the page is shown anew before the browser paints.
 */
export const state = {
  /** What the deployment tells: see config.json. */
  configuration: null,
  /** What signs people in, if an issuer does. */
  issuer: null,
  /** The made-up users whom one signs in as by a click, if there are any. */
  users: null,
  /** Why the last sign-in did not succeed; null if it did. */
  signInError: null,
  /** Whether the issuer is just asked, or has just told, who is signed in. */
  resuming: false,
  /** Who is signed in; null for nobody. */
  session: null,
  /** Whether the token has ended, so that the session has to be renewed. */
  ended: false,
  /** The view, image, project and region that the address tells. */
  route: null,
  /**
   * The region and project that are acted in, once the address tells an entitled one, and the place
   * in their feed after which nothing is known.
   */
  place: null,
  /** How many shares the project has received in each state; null before it is known. */
  summary: null,
  /** Of the user's other projects that were asked, whether offers wait there. */
  waiting: new Map(),
  /** Whether something has happened while the page was not seen. */
  unseen: false,
  /** Why the service can't be reached; null while it can. */
  outage: null,
  /** How many images the project owns, and may own; null before it is known. */
  quota: null,
  /** For how many days shares were not used that are listed as unused. */
  unusedFor: 90,
  /** The lists of the place, by their names. */
  lists: {},
  /** The standing answers of the place, and why they can't be read; null before they are known. */
  answers: null,
  /** What the project that is acted in calls others, by their IDs; null before that is known. */
  names: null,
  /** Why they could not be read; null if they could. */
  namesError: null,
  /** The image that a view is about, with what belongs to it. */
  subject: null,
  /** What is asked in front of the page; null for nothing. */
  dialog: null,
  /** What was done lately, newest last. */
  notices: [],
  /** What is being done that takes several calls: see work.js. */
  works: [],
  /** The last results of which some are refusals; null where there are none. */
  lastResults: null,
  /** Whether something is being done that the user has asked for. */
  busy: false,
  /** Whether the rows that are shown are being exported. */
  exporting: false,
  /** Why the last thing asked for was not done at all; null if it was. */
  problem: null,
  /** Why the page can't start; null if it can. */
  failure: null,
};

const listeners = new Set();
let announced = false;

/** Has the listener called after changes, once for all that are made at a time. */
export function onChange(listener) {
  listeners.add(listener);
}

/** Says that the state is another now, after setting these values in it. */
export function changed(values = {}) {
  Object.assign(state, values);
  if (!announced) {
    announced = true;
    queueMicrotask(() => {
      announced = false;
      listeners.forEach((listener) => listener());
    });
  }
}

/** The same for what stands in the dialog, unless it was closed meanwhile. */
export function changedIn(dialog, values) {
  Object.assign(dialog, values);
  changed();
}
