import {html} from '../libraries/lit-html/lit-html.js';
import {texts} from '../texts.js';

/** What is shown until there is something to show. */
export function loading() {
  return html`<p class="loading" role="status">${texts.page.loading}</p>`;
}
