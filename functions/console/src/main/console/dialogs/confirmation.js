import {html, nothing} from '../libraries/lit-html/lit-html.js';
import {named} from '../parts/image-cells.js';
import {state} from '../store.js';
import {close, frame, open, runIn} from './frame.js';

/**
 * Asks before something is destroyed, naming what it is and what follows.
 *
 * @param names of all that it happens to
 * @param body what follows
 * @param final a sentence about there being no way back
 * @param run what does it
 */
export function openConfirmation({title, names, body, final, action, run}) {
  open({view: confirmation, title, names, body, final, action, run});
}

function confirmation(dialog) {
  return frame(dialog, {
    title: dialog.title,
    content: html`
      <ul class="names">
        ${dialog.names.map((name) => html`<li>${named(name)}</li>`)}
      </ul>
      <p>${dialog.body}</p>
      ${dialog.final ? html`<p class="strong">${dialog.final}</p>` : nothing}
    `,
    action: dialog.action,
    danger: true,
    submit: () =>
      runIn(dialog, async () => {
        await dialog.run();
        // What was done may have opened another dialog, with its results.
        if (state.dialog === dialog) {
          close();
        }
      }),
  });
}
