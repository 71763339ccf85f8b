import {html} from '../libraries/lit-html/lit-html.js';
import {notify} from '../notices.js';
import {texts} from '../texts.js';
import {identifier} from './image-cells.js';

/** An identifier with a button that copies it. */
export function copyable(id) {
  return html`
    ${identifier(id)}
    <button type="button" class="copy" @click=${() => copy(id)}>
      ${texts.page.copy}<span class="unseen"> ${id}</span>
    </button>
  `;
}

async function copy(id) {
  try {
    await navigator.clipboard.writeText(id);
    notify(texts.page.copied);
  } catch (forbidden) {
    // Only the browser's own settings permit it.
    notify(texts.page.notCopied);
  }
}
