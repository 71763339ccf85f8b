import {undisguised} from '../disguise.js';
import {html} from '../libraries/lit-html/lit-html.js';
import {size, time} from '../format.js';
import {projectName} from '../names.js';
import {texts} from '../texts.js';

/** A name that somebody else has given: its direction ends with it, and is what it seems to be. */
export function named(name) {
  return html`<bdi class="name">${undisguised(name)}</bdi>`;
}

/** An identifier, which may be broken anywhere. */
export function identifier(id) {
  return html`<code>${id}</code>`;
}

/** A project, by its name, too, where it has one. */
export function project(id) {
  const name = projectName(id);
  return name === id ? identifier(id) : html`${named(name)} ${identifier(id)}`;
}

/** A moment. */
export function moment(iso) {
  return html`<time datetime=${iso}>${time(iso)}</time>`;
}

/** A share's state, by word and colour. */
export function shareState(status) {
  return html`<span class="state ${status}">${texts.states[status] ?? status}</span>`;
}

/** A column with the images' kinds. */
export function kindColumn() {
  return {key: 'kind', title: texts.columns.kind, cell: ({kind}) => texts.kinds[kind] ?? kind};
}

/** A column with the images' sizes. */
export function sizeColumn() {
  return {key: 'size', title: texts.columns.size, cell: (row) => size(row.size)};
}
