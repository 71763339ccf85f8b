import {html} from '../libraries/lit-html/lit-html.js';
import {cameFrom} from '../returning.js';

/** A link back to a list: to the place in it where one was, if one comes from there. */
export function back(href, words) {
  return html`<a class="back" href=${href} @click=${(event) => follow(event, href)}>${words}</a>`;
}

function follow(event, href) {
  const elsewhere = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
  if (!elsewhere && cameFrom(href)) {
    event.preventDefault();
    history.back();
  }
}
