import {html, nothing} from '../libraries/lit-html/lit-html.js';
import {keyed} from '../libraries/lit-html/directives/keyed.js';
import {problem, reasonOfChange} from '../parts/problem.js';
import {progress} from '../parts/progress.js';
import {renew} from '../sign-in/renewal.js';
import {changed, changedIn, state} from '../store.js';
import {texts} from '../texts.js';

/** As the greatest time of an input it has a browser ask for no more than four digits of a year. */
export const LATEST = '9999-12-31T23:59';

/** Asks something in front of the page. */
export function open(dialog) {
  changed({dialog: Object.assign(dialog, {busy: false, error: null})});
}

/** Closes what is asked. */
export function close() {
  changed({dialog: null});
}

/** Does what the dialog asks; on an error it stays open with all that was typed. */
export async function runIn(dialog, work) {
  changedIn(dialog, {busy: true, error: null});
  try {
    await work();
  } catch (error) {
    changedIn(dialog, {error});
  } finally {
    changedIn(dialog, {busy: false});
  }
}

/** The element that holds the dialog, whether or not there is one: it knows where to return to. */
export function dialogHost() {
  const {dialog} = state;
  return html`
    <dialog
      aria-labelledby="dialog-title"
      @cancel=${(event) => state.dialog?.busy && event.preventDefault()}
      @close=${closed}
    >
      ${dialog ? keyed(dialog.view, dialog.view(dialog)) : nothing}
    </dialog>
  `;
}

/**
 * What is being done stays in sight with its result: browsers let nobody prevent that a dialog is
 * closed by the second Escape, so it is opened again.
 */
function closed() {
  if (state.dialog?.busy) {
    changed();
  } else if (state.dialog) {
    close();
  }
}

/** What is being done waits for the user, who has to sign in again. */
function goesOn() {
  return html`
    <div class="problem" role="alert">
      <p>${texts.signIn.goesOn}</p>
      <button type="button" @click=${() => renew()}>${texts.signIn.again}</button>
    </div>
  `;
}

/** Opens or closes the element as the state tells, after the page was shown. */
export function syncDialog(root) {
  const element = root.querySelector('dialog');
  if (!element) {
    return;
  }
  if (state.dialog && !element.open) {
    element.showModal();
  } else if (!state.dialog && element.open) {
    element.close();
  }
}

/**
 * The usual form of a dialog.
 *
 * @param submit what the first button does
 * @param action the first button's words
 * @param danger whether that destroys something
 * @param second another button's words and what it does; by default, to cancel
 */
export function frame(dialog, {title, content, submit, action, danger, disabled, second}) {
  const {words, run} = second ?? {words: texts.page.cancel, run: close};
  return html`
    <form
      method="dialog"
      novalidate
      @submit=${(event) => {
        event.preventDefault();
        if (!dialog.busy && !disabled) {
          submit();
        }
      }}
    >
      <h2 id="dialog-title" tabindex="-1" autofocus>${title}</h2>
      ${content}
      ${dialog.busy && state.ended ? goesOn() : problem(dialog.error, submit, reasonOfChange)}
      ${dialog.busy ? progress() : nothing}
      <div class="buttons">
        ${words
          ? html`<button type="button" ?disabled=${dialog.busy} @click=${run}>${words}</button>`
          : nothing}
        <button class=${danger ? 'danger' : 'primary'} ?disabled=${dialog.busy || disabled}>
          ${dialog.busy ? texts.page.loading : action}
        </button>
      </div>
    </form>
  `;
}
