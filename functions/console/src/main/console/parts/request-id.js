import {html, nothing} from '../libraries/lit-html/lit-html.js';
import {texts} from '../texts.js';

/**
 * By what whoever runs the service finds the request in its log that did not succeed; nothing if it
 * was not answered.
 */
export function requestId(error) {
  return error?.requestId
    ? html`<small class="request">${texts.problem.request} <code>${error.requestId}</code></small>`
    : nothing;
}
