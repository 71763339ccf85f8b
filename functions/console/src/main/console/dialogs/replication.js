import {html} from '../libraries/lit-html/lit-html.js';
import {replicate} from '../api/images.js';
import {undisguised} from '../disguise.js';
import {notify} from '../notices.js';
import {named} from '../parts/image-cells.js';
import {sentence} from '../parts/sentence.js';
import {textInput} from '../parts/text-input.js';
import {changedIn, state} from '../store.js';
import {texts} from '../texts.js';
import {close, frame, open, runIn} from './frame.js';

/** Asks for the name of a private image that is to be made of an accepted one (R14). */
export function openReplication({id, name}) {
  open({view: replication, id, name: texts.replicate.name(undisguised(name))});
}

function replication(dialog) {
  return frame(dialog, {
    title: texts.replicate.title,
    content: html`
      <p>${texts.replicate.intro}</p>
      ${textInput({
        id: 'replica-name',
        label: texts.replicate.label,
        help: texts.replicate.nameHelp,
        most: 255,
        value: dialog.name,
        typed: (name) => changedIn(dialog, {name}),
      })}
    `,
    action: texts.replicate.send,
    disabled: dialog.name.trim() === '',
    submit: () =>
      runIn(dialog, async () => {
        await replicate(dialog.id, dialog.name.trim());
        state.lists.mine.stale = true;
        close();
        notify(sentence(texts.replicate.did, {name: named(dialog.name.trim())}));
      }),
  });
}
