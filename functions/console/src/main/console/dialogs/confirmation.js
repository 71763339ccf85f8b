import {html, nothing} from '../libraries/lit-html/lit-html.js';
import {live} from '../libraries/lit-html/directives/live.js';
import {nameList} from '../parts/name-list.js';
import {changedIn, state} from '../store.js';
import {texts} from '../texts.js';
import {close, frame, open, runIn} from './frame.js';
import {NO_PREVIEW, preview} from './preview.js';

/**
 * Asks before something is destroyed, naming what it is and what follows.
 *
 * @param names of all that it happens to
 * @param body what follows
 * @param final a sentence about there being no way back
 * @param reason what the input for a reason is called, if one can be given (R36)
 * @param plan tells what would happen, pair by pair, if that can be told
 * @param run what does it, for that reason
 */
export function openConfirmation({title, names, body, final, action, reason, plan, run}) {
  open({view: confirmation, title, names, body, final, action, reason, plan, run, why: '', ...NO_PREVIEW});
}

function confirmation(dialog) {
  return frame(dialog, {
    title: dialog.title,
    content: html`
      ${nameList(dialog.names)}
      <p>${dialog.body}</p>
      ${dialog.final ? html`<p class="strong">${dialog.final}</p>` : nothing}
      ${dialog.reason ? reasonInput(dialog) : nothing}
      ${dialog.plan ? preview(dialog, dialog.plan) : nothing}
    `,
    action: dialog.action,
    danger: true,
    submit: () =>
      runIn(dialog, async () => {
        await dialog.run(dialog.why.trim());
        // What was done may have opened another dialog, with its results.
        if (state.dialog === dialog) {
          close();
        }
      }),
  });
}

function reasonInput(dialog) {
  return html`
    <label for="reason">${dialog.reason}</label>
    <input
      id="reason"
      type="text"
      maxlength="500"
      autocomplete="off"
      aria-describedby="reason-help"
      .value=${live(dialog.why)}
      @input=${(event) => changedIn(dialog, {why: event.target.value})}
    />
    <p id="reason-help" class="help">${texts.reason.help}</p>
  `;
}
