import {choose, LANGUAGES, Unspoken} from '../languages.js';
import {html} from '../libraries/lit-html/lit-html.js';
import {live} from '../libraries/lit-html/directives/live.js';
import {changed} from '../store.js';
import {speak, texts} from '../texts.js';

/** The choice of the page's language, each called as in itself: whoever misses theirs can read that. */
export function languageChoice() {
  return html`
    <select aria-label=${texts.page.language} @change=${(event) => change(event.target.value)}>
      ${Object.entries(LANGUAGES).map(
        ([language, {name}]) => html`
          <option value=${language} lang=${language} .selected=${live(language === texts.language)}>
            ${name}
          </option>
        `,
      )}
    </select>
  `;
}

/** The page stays as it is, but for its words. */
async function change(language) {
  changed({problem: null});
  try {
    await speak(language);
    choose(language);
    changed();
  } catch (failure) {
    changed({problem: new Unspoken()});
  }
}
