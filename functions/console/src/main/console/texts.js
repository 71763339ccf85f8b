import {texts as en} from './texts.en.js';

/** The languages that there are. Another one is another file like texts.en.js and a line here. */
const LANGUAGES = {en};

const wanted = navigator.languages.map((language) => language.split('-')[0]);

/** All that the page says, in the language that the user likes best of those that there are. */
export const texts = LANGUAGES[wanted.find((language) => language in LANGUAGES) ?? 'en'];
