import {html, nothing} from '../libraries/lit-html/lit-html.js';
import {state} from '../store.js';
import {texts} from '../texts.js';

/** The bar's length in pixels. */
const LENGTH = 64;

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

/** The words beside the bar say the same as it does. */
function share(used, limit, words) {
  const full = used >= limit;
  // One of many is seen, too.
  const length = full ? LENGTH : used && Math.max(2, (LENGTH * used) / limit);
  return html`
    <span class="quota">
      <svg width=${LENGTH} height="8" aria-hidden="true">
        <rect width=${length} height="8" class=${full ? 'full' : ''} />
      </svg>
      <span>${words}</span>
    </span>
  `;
}
