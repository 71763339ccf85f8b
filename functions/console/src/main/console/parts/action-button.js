import {whyNotChanged} from '../hindrances.js';
import {html, nothing} from '../libraries/lit-html/lit-html.js';
import {notify} from '../notices.js';
import {state} from '../store.js';

/**
 * A button for an action, of which one is done at a time. Where that can't succeed the button can still
 * be reached, and says why not. While another is done it waits, and keeps the focus if it has it.
 *
 * @param words of the button
 * @param of what it acts on, where others of the same words stand beside it
 * @param why it can't succeed for what it acts on; null if it can
 * @param run what it does
 * @param asks whether it only asks for more first, which can be done beside another action
 * @param warning the ID of what is to be read before
 */
export function actionButton({words, of, why: reason = null, run, primary = false, asks = false, warning}) {
  const why = whyNotChanged() ?? reason;
  const waits = state.busy && !asks;
  return html`
    <button
      type="button"
      class=${primary ? 'primary' : ''}
      aria-disabled=${why || waits ? 'true' : nothing}
      aria-describedby=${warning ?? nothing}
      title=${why ?? nothing}
      @click=${() => press(run, why, waits)}
    >
      ${words}${of || why ? html`<span class="unseen"> ${of} ${why}</span>` : nothing}
    </button>
  `;
}

function press(run, why, waits) {
  if (why) {
    notify(why);
  } else if (!waits) {
    run();
  }
}
