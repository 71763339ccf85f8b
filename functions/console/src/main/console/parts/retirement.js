import {html, nothing} from '../libraries/lit-html/lit-html.js';
import {texts} from '../texts.js';
import {identifier, moment} from './image-cells.js';
import {said} from './said.js';

/**
 * What is announced of an image's retirement, as lists of shares, records of images or events have
 * it (R42).
 *
 * @return pairs of a title and a content; none if nothing is announced
 */
export function retirement({retires_at: at, replacement, retirement_replacement, retirement_note: note}) {
  const instead = replacement ?? retirement_replacement;
  return [
    [isOver(at) ? texts.retirement.since : texts.retirement.at, at && moment(at)],
    [texts.retirement.replacement, instead && identifier(instead)],
    [texts.retirement.note, note && said(note)],
  ].filter(([, content]) => content);
}

/** A mark for an image that is to retire, or has. */
export function retiring({retires_at: at}) {
  return at
    ? html`<span class="state retiring">${isOver(at) ? texts.retirement.retired : texts.retirement.retiring}</span>`
    : nothing;
}

/** By the browser's clock: the service decides by its own. */
function isOver(at) {
  return new Date(at) <= new Date();
}
