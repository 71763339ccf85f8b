import {html} from '../libraries/lit-html/lit-html.js';
import {state} from '../store.js';
import {texts} from '../texts.js';

/** How many projects have accepted an image, out of how many may (R1, R2). */
export function quota({kind, accepted}) {
  const limit = state.configuration.limits[kind];
  const words = texts.mine.quota(Number(accepted), limit);
  return html`
    <span class="quota">
      <meter min="0" max=${limit} high=${limit - 1} .value=${Number(accepted)} aria-label=${words}></meter>
      <span>${words}</span>
    </span>
  `;
}
