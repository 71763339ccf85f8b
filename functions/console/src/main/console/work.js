import {changed, state} from './store.js';

/**
 * Begins work that takes several calls.
 *
 * @param all how many pairs of images and projects it deals with; null before that is known
 */
export function begin(all) {
  const work = {all, done: 0, refused: 0, stopped: false};
  changed({works: [...state.works, work]});
  return work;
}

/** Notes the results of one more call. */
export function advance(work, results) {
  work.done += results.length;
  work.refused += results.filter((result) => result.reason !== null).length;
  changed();
}

/** Takes the work away, whether or not it came to its end. */
export function end(work) {
  changed({works: state.works.filter((each) => each !== work)});
}

/** Has no more calls made for what is being done: the one that is under way is not abandoned. */
export function stopWorking() {
  state.works.forEach((work) => (work.stopped = true));
  changed();
}

/** How much is done of all that was begun; null if nothing is being done. */
export function workDone() {
  const {works} = state;
  const sum = (field) => works.reduce((total, work) => total + work[field], 0);
  return sum('all') === 0 ? null : {done: sum('done'), all: sum('all')};
}
