import {html, nothing} from '../libraries/lit-html/lit-html.js';
import {Ended, Refused, Unanswered} from '../api/errors.js';
import {Unspoken} from '../languages.js';
import {renew} from '../sign-in/renewal.js';
import {state} from '../store.js';
import {texts} from '../texts.js';
import {requestId} from './request-id.js';

/** The refusal of a change that another one came between: the only one that asking again can mend. */
const CONCURRENT_CHANGE = 'SHARE.0008';

/** Why something did not succeed, in words; nothing if it did. */
export function reason(error) {
  if (error instanceof Refused) {
    return texts.refusals[error.code] ?? (error.message || texts.problem.unexpected);
  }
  if (error instanceof Ended) {
    return texts.problem.ended;
  }
  if (error instanceof Unanswered) {
    return error.offline ? texts.problem.offline : texts.problem.unanswered;
  }
  return error instanceof Unspoken ? texts.problem.unspoken : texts.problem.unexpected;
}

/** The same of something that was to change the records. */
export function reasonOfChange(error) {
  return error instanceof Unanswered && !error.offline ? texts.problem.unsure : reason(error);
}

/**
 * A message about what did not succeed, with what can be done about it.
 *
 * @param repeat what the button does that tries again; there is none where a refusal is final
 * @param words how the error is told
 */
export function problem(error, repeat, words = reason) {
  if (!error) {
    return nothing;
  }
  const ended = error instanceof Ended;
  const final = error instanceof Refused && error.code !== CONCURRENT_CHANGE;
  return html`
    <div class="problem" role="alert">
      <p>${words(error)} ${requestId(error)}</p>
      ${ended
        ? html`<button type="button" @click=${() => renew(repeat)}>${texts.signIn.again}</button>`
        : !final
          ? html`<button type="button" @click=${repeat}>${texts.page.retry}</button>`
          : nothing}
    </div>
  `;
}

/** The same in a view. What is told above all views, once, is not told in each of them. */
export function problemInView(error, repeat) {
  const told =
    (error instanceof Unanswered && state.outage) || (error instanceof Ended && state.ended);
  return told ? nothing : problem(error, repeat);
}
