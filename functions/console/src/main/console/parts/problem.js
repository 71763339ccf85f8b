import {html, nothing} from '../libraries/lit-html/lit-html.js';
import {Ended, Refused, Unanswered} from '../api/errors.js';
import {renew} from '../sign-in/renewal.js';
import {texts} from '../texts.js';

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
  return texts.problem.unexpected;
}

/** The same of something that was to change the records. */
export function reasonOfChange(error) {
  return error instanceof Unanswered && !error.offline ? texts.problem.unsure : reason(error);
}

/**
 * A message about what did not succeed, with what can be done about it.
 *
 * @param repeat what the button does that tries again; none if it would be of no use
 * @param words how the error is told
 */
export function problem(error, repeat, words = reason) {
  if (!error) {
    return nothing;
  }
  const ended = error instanceof Ended;
  return html`
    <div class="problem" role="alert">
      <p>${words(error)}</p>
      ${ended
        ? html`<button type="button" @click=${() => renew(repeat)}>${texts.signIn.again}</button>`
        : repeat
          ? html`<button type="button" @click=${repeat}>${texts.page.retry}</button>`
          : nothing}
    </div>
  `;
}
