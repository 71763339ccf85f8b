import {number} from '../format.js';
import {html, nothing} from '../libraries/lit-html/lit-html.js';
import {texts} from '../texts.js';
import {named} from './image-cells.js';

/** As many names as anybody reads before answering. */
const MOST = 100;

/** What something happens to, by name, and how many others if these are too many to be read. */
export function nameList(names, label = nothing) {
  const others = names.length - MOST;
  return html`
    <ul class="names" aria-label=${label}>
      ${names.slice(0, MOST).map((name) => html`<li>${named(name)}</li>`)}
      ${others > 0 ? html`<li>${texts.lists.others(number(others))}</li>` : nothing}
    </ul>
  `;
}
