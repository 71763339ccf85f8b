import {html, nothing} from '../libraries/lit-html/lit-html.js';
import {notify} from '../notices.js';

/**
 * A button for an action. Where that can't succeed the button can still be reached, and says why not.
 *
 * @param words of the button
 * @param of what it acts on, where others of the same words stand beside it
 * @param why it can't succeed; null if it can
 * @param run what it does
 */
export function actionButton({words, of, why, run, primary = false}) {
  return html`
    <button
      type="button"
      class=${primary ? 'primary' : ''}
      aria-disabled=${why ? 'true' : nothing}
      title=${why ?? nothing}
      @click=${why ? () => notify(why) : run}
    >
      ${words}${of || why ? html`<span class="unseen"> ${of} ${why}</span>` : nothing}
    </button>
  `;
}
