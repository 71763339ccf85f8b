import {html, nothing} from '../libraries/lit-html/lit-html.js';
import {live} from '../libraries/lit-html/directives/live.js';
import {Refused} from '../api/errors.js';
import {instant} from '../format.js';
import {reason} from '../parts/problem.js';
import {requestId} from '../parts/request-id.js';
import {changedIn} from '../store.js';
import {texts} from '../texts.js';
import {LATEST} from './frame.js';

/** The refusals of terms, each with the inputs that it is about. */
const REFUSALS = {
  'SHARE.0044': ['note'],
  'SHARE.0045': ['expires', 'answerBy'],
  'SHARE.0047': ['expires', 'answerBy'],
};

/** Terms of which nothing is typed yet: times as the browser's inputs have them, in its time zone. */
export const NO_TERMS = {expires: '', answerBy: '', note: ''};

/**
 * The inputs for the terms of an offer, none of which has to be filled (R34 to R36).
 *
 * @param leave what is done when one of them is left
 */
export function termInputs(dialog, leave) {
  return html`
    <fieldset>
      <legend>${texts.share.terms}</legend>
      ${input(dialog, leave, 'expires', 'datetime-local')}
      ${input(dialog, leave, 'answerBy', 'datetime-local')}
      ${input(dialog, leave, 'note', 'text', 500)}
    </fieldset>
  `;
}

function input(dialog, leave, name, type, longest) {
  const wrong = problemOf(dialog, name);
  return html`
    <label for="term-${name}">${texts.share.termLabels[name]}</label>
    <input
      id="term-${name}"
      type=${type}
      maxlength=${longest ?? nothing}
      max=${longest ? nothing : LATEST}
      autocomplete="off"
      aria-describedby="term-${name}-help"
      aria-invalid=${wrong ? 'true' : 'false'}
      .value=${live(dialog.terms[name])}
      @input=${(event) => typed(dialog, name, event.target)}
      @blur=${(event) => {
        left(dialog, name, event.target);
        leave();
      }}
    />
    <p id="term-${name}-help" class=${wrong ? 'check wrong' : 'help'} role=${wrong ? 'alert' : nothing}>
      ${wrong ?? texts.share.termHelp[name]}
    </p>
  `;
}

function typed(dialog, name, {value, validity}) {
  const partial = {...dialog.partial, [name]: dialog.partial[name] && validity.badInput};
  changedIn(dialog, {terms: {...dialog.terms, [name]: value}, partial, refusal: null});
}

/** A time that is typed in part has no value: taken for none, it would be an offer without end. */
function left(dialog, name, {validity}) {
  changedIn(dialog, {partial: {...dialog.partial, [name]: validity.badInput}});
}

function problemOf({refusal, partial, terms}, name) {
  if (partial[name]) {
    return texts.share.partial;
  }
  return refusal && terms[name] && REFUSALS[refusal.code].includes(name)
    ? html`${reason(refusal)} ${requestId(refusal)}`
    : null;
}

/** Whether a time is typed only in part. */
export function isPartial({partial}) {
  return Object.values(partial).some((value) => value);
}

/** The fields of an offer under these terms. */
export function termFields({expires, answerBy, note}) {
  return {
    ...(expires && {expires_at: instant(expires)}),
    ...(answerBy && {answer_by: instant(answerBy)}),
    ...(note.trim() && {note: note.trim()}),
  };
}

/** Why all offers were refused, if it was for their terms: nothing is done then, and these can be mended. */
export function refusalOfTerms(results) {
  const [{reason: first}] = results;
  const same = results.every(({reason: each}) => each instanceof Refused && each.code === first?.code);
  return same && first.code in REFUSALS ? first : null;
}
