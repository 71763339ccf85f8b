import {html, nothing} from '../libraries/lit-html/lit-html.js';
import {live} from '../libraries/lit-html/directives/live.js';

/**
 * A text of one line that can be typed, with its label and help.
 *
 * @param most characters of it, if they are counted
 * @param typed takes what stands in it then
 * @param wrong of an ID, whether what stands in it is none that it may be; undefined for other texts
 */
export function textInput({id, label, help, most = nothing, value, typed, wrong}) {
  return html`
    <label for=${id}>${label}</label>
    <input
      id=${id}
      type="text"
      maxlength=${most}
      autocomplete="off"
      spellcheck=${wrong === undefined ? nothing : 'false'}
      aria-invalid=${wrong ?? nothing}
      aria-describedby="${id}-help"
      .value=${live(value)}
      @input=${(event) => typed(event.target.value)}
    />
    <p id="${id}-help" class="help">${help}</p>
  `;
}
