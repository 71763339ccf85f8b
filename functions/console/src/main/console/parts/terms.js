import {html, nothing} from '../libraries/lit-html/lit-html.js';
import {day} from '../format.js';
import {texts} from '../texts.js';
import {moment} from './image-cells.js';
import {retirement} from './retirement.js';
import {said} from './said.js';

/**
 * What the owner and the recipient have said of a share, when it was last used, and what is announced
 * of its image, each where there is something (R34 to R37, R42, R43).
 *
 * @return pairs of a title and a content
 */
export function terms(share) {
  const {status, expires_at, answer_by, note, reason, answered_by, last_used} = share;
  return [
    [texts.terms.note, note && said(note)],
    [texts.terms.reason, reason && said(reason)],
    [texts.terms.expires, expires_at && moment(expires_at)],
    // A time to answer by means nothing any more once there is an answer.
    [texts.terms.answerBy, status === 'pending' && answer_by && moment(answer_by)],
    [texts.terms.answered, answered_by && (texts.terms.answeredBy[answered_by] ?? answered_by)],
    [texts.use.last, last_used && day(last_used)],
    ...retirement(share),
  ].filter(([, content]) => content);
}

/** The same below what a cell of a table has. */
export function termsBelow(share) {
  return definitions(terms(share));
}

/** Pairs of a title and a content, in small print. */
export function definitions(all) {
  return all.length === 0
    ? nothing
    : html`<dl class="terms">
        ${all.map(([title, content]) => html`<div><dt>${title}</dt><dd>${content}</dd></div>`)}
      </dl>`;
}
