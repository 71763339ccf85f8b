import {html} from '../libraries/lit-html/lit-html.js';
import {live} from '../libraries/lit-html/directives/live.js';
import {retire} from '../api/retirement.js';
import {instant, localTime} from '../format.js';
import {notify} from '../notices.js';
import {named} from '../parts/image-cells.js';
import {sentence} from '../parts/sentence.js';
import {textInput} from '../parts/text-input.js';
import {readAgain} from '../reading.js';
import {changedIn} from '../store.js';
import {texts} from '../texts.js';
import {close, frame, LATEST, open, runIn} from './frame.js';

/** Asks when an image is to retire, and what to use instead (R42): what is announced already stands there. */
export function openRetiring(image) {
  open({
    view: retiring,
    image,
    announced: image.retires_at,
    at: image.retires_at ? localTime(image.retires_at) : '',
    replacement: image.retirement_replacement ?? '',
    note: image.retirement_note ?? '',
    partial: false,
  });
}

function retiring(dialog) {
  return frame(dialog, {
    title: dialog.announced ? texts.retirement.change : texts.retirement.announce,
    content: html`
      <ul class="names"><li>${named(dialog.image.name)}</li></ul>
      <p>${texts.retirement.intro}</p>
      ${timeInput(dialog)} ${input(dialog, 'replacement', 36)} ${input(dialog, 'note', 500)}
    `,
    action: texts.retirement.send,
    disabled: dialog.partial,
    submit: () => {
      // What is typed in part is known once the input is left, which the Enter key doesn't do.
      document.activeElement.blur();
      if (!dialog.partial) {
        announce(dialog);
      }
    },
  });
}

function announce(dialog) {
  return runIn(dialog, async () => {
    await retire(dialog.image.id, wish(dialog));
    close();
    notify(sentence(texts.retirement.did, {name: named(dialog.image.name)}));
    await readAgain(new Set([dialog.image.id]));
  });
}

/** A time that is left as it is may be over, and may have seconds, which the input doesn't. */
function wish({announced, at, replacement, note}) {
  const unchanged = announced && at === localTime(announced);
  return {
    ...(at && {at: unchanged ? announced : instant(at)}),
    ...(replacement.trim() && {replacement: replacement.trim()}),
    ...(note.trim() && {note: note.trim()}),
  };
}

/** A time that is typed in part has no value: it must not be taken for none, which means now. */
function timeInput(dialog) {
  const typed = ({target: {value, validity}}) =>
    changedIn(dialog, {at: value, partial: dialog.partial && validity.badInput});
  const left = ({target: {validity}}) => changedIn(dialog, {partial: validity.badInput});
  return html`
    <label for="retire-at">${texts.retirement.labels.at}</label>
    <input
      id="retire-at"
      type="datetime-local"
      max=${LATEST}
      autocomplete="off"
      aria-describedby="retire-at-help"
      aria-invalid=${dialog.partial ? 'true' : 'false'}
      .value=${live(dialog.at)}
      @input=${typed}
      @blur=${left}
    />
    <p id="retire-at-help" class=${dialog.partial ? 'check wrong' : 'help'}>
      ${dialog.partial ? texts.share.partial : texts.retirement.help.at}
    </p>
  `;
}

function input(dialog, name, most) {
  return textInput({
    id: `retire-${name}`,
    label: texts.retirement.labels[name],
    help: texts.retirement.help[name],
    most,
    value: dialog[name],
    typed: (text) => changedIn(dialog, {[name]: text}),
  });
}
