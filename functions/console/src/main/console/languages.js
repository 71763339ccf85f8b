import {keep, kept} from './kept.js';

/**
 * The languages that the page speaks, by what they are called in them, and what it says in them
 * when it can't have its texts.
 */
export const LANGUAGES = {
  en: {name: 'English', cantStart: 'The page can’t start. Load it again.'},
  de: {name: 'Deutsch', cantStart: 'Die Seite kann nicht starten. Laden Sie sie neu.'},
};

/** Under which name the browser keeps which one the user has chosen. */
const CHOSEN = 'imageshare-language';

/** The texts of a language can't be loaded. */
export class Unspoken extends Error {}

/** The language that the user has chosen, or else likes best of those that there are. */
export function language() {
  const liked = navigator.languages.map((each) => each.split('-')[0]);
  return [kept(CHOSEN), ...liked].find((each) => Object.hasOwn(LANGUAGES, each)) ?? 'en';
}

/** Has the page speak this language the next time, too. */
export function choose(language) {
  keep(CHOSEN, language);
}
