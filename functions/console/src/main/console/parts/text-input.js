import {html} from '../libraries/lit-html/lit-html.js';
import {live} from '../libraries/lit-html/directives/live.js';

/**
 * A text of one line that can be typed, with its label and help.
 *
 * @param most characters of it
 * @param typed takes what stands in it then
 */
export function textInput({id, label, help, most, value, typed}) {
  return html`
    <label for=${id}>${label}</label>
    <input
      id=${id}
      type="text"
      maxlength=${most}
      autocomplete="off"
      aria-describedby="${id}-help"
      .value=${live(value)}
      @input=${(event) => typed(event.target.value)}
    />
    <p id="${id}-help" class="help">${help}</p>
  `;
}
