import {undisguised} from '../disguise.js';
import {html} from '../libraries/lit-html/lit-html.js';

/** What somebody else has written: its direction ends with it, and is what it seems to be. */
export function said(text) {
  return html`<bdi class="said">${undisguised(text)}</bdi>`;
}
