import {openResults} from './dialogs/results.js';
import {imageNames} from './names.js';
import {notify} from './notices.js';
import {changed, state} from './store.js';
import {texts} from './texts.js';

/**
 * Results with the names of their images, which may not be known any more when they are seen again.
 *
 * @param told results, how many pairs were not begun, and where
 * @param did how it is told of a pair that it was done
 */
export function withNames(told, did) {
  const nameOf = imageNames();
  const results = told.results.map((result) => ({...result, name: nameOf(result.image)}));
  return {...told, results, did};
}

/** Keeps them if some are refusals, until there are others or the page is left. */
export function keepRefusals(told) {
  if (told.results.some(({reason}) => reason !== null)) {
    changed({lastResults: told});
  }
}

/**
 * Shows the last results, and tells in a notice how they are seen again.
 *
 * @param actions what else can be done about them
 */
export function tellLastResults(actions) {
  const {results} = state.lastResults;
  const done = results.filter((result) => result.reason === null).length;
  notify(texts.results.notice(done, results.length), {
    actions: [{words: texts.results.show, run: openLastResults}, ...actions],
  });
  openLastResults();
}

/** Shows them once more. */
export function openLastResults() {
  openResults(state.lastResults);
}
