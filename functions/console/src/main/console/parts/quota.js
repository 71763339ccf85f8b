import {html, nothing} from '../libraries/lit-html/lit-html.js';
import {state} from '../store.js';
import {texts} from '../texts.js';

/** How many projects have accepted an image, out of how many may (R1, R2). */
export function quota({kind, accepted}) {
  const limit = state.configuration.limits[kind];
  return share(Number(accepted), limit, texts.mine.quota(Number(accepted), limit));
}

/** How many images the project owns, out of how many it may, if that is known and bounded. */
export function ownQuota() {
  const {quota: own} = state;
  return own && own.limit >= 0 ? share(own.used, own.limit, texts.mine.ownQuota(own.used, own.limit)) : nothing;
}

function share(used, limit, words) {
  return html`
    <span class="quota">
      <meter min="0" max=${limit} high=${limit - 1} .value=${used} aria-label=${words}></meter>
      <span>${words}</span>
    </span>
  `;
}
