import {html, nothing} from '../libraries/lit-html/lit-html.js';
import {nameList} from '../parts/name-list.js';
import {textInput} from '../parts/text-input.js';
import {changedIn, state} from '../store.js';
import {close, frame, open, runIn} from './frame.js';
import {foreseen, look, NO_PREVIEW, pairs} from './preview.js';

/**
 * Asks before something is done, naming what it is done to and what follows.
 *
 * @param names of all that it happens to
 * @param body what follows
 * @param final a sentence about there being no way back
 * @param input the label, help and most characters of a text that can be given with it, if one can
 * @param plan tells what would happen, pair by pair, if that can be told: see preview.js
 * @param run what does it, with that text
 * @param danger whether something is taken away by it
 */
export function openConfirmation({danger = true, ...asked}) {
  const dialog = {view: confirmation, danger, ...asked, text: '', ...NO_PREVIEW};
  open(dialog);
  if (dialog.plan) {
    look(dialog, dialog.plan);
  }
}

function confirmation(dialog) {
  return frame(dialog, {
    title: dialog.title,
    content: html`
      ${nameList(dialog.names)}
      <p>${dialog.body}</p>
      ${dialog.final ? html`<p class="strong">${dialog.final}</p>` : nothing}
      ${dialog.input ? input(dialog) : nothing}
      ${dialog.plan ? [foreseen(dialog), pairs(dialog, dialog.plan)] : nothing}
    `,
    action: dialog.action,
    danger: dialog.danger,
    submit: () =>
      runIn(dialog, async () => {
        await dialog.run(dialog.text.trim());
        // What was done may have opened another dialog, with its results.
        if (state.dialog === dialog) {
          close();
        }
      }),
  });
}

function input(dialog) {
  const typed = (text) => changedIn(dialog, {text});
  return textInput({...dialog.input, id: 'text', value: dialog.text, typed});
}
