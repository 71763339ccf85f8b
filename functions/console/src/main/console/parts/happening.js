import {html} from '../libraries/lit-html/lit-html.js';
import {projectName} from '../names.js';
import {link} from '../places.js';
import {state} from '../store.js';
import {texts} from '../texts.js';
import {identifier, named} from './image-cells.js';
import {sentence} from './sentence.js';

/** What has happened, in a sentence, as the project that is acted in sees it (R40). */
export function happening(event) {
  return sentence(words(event), {
    who: actor(event),
    image: imageOf(event),
    project: project(event.project_id),
    owner: project(event.owner),
    type: event.type,
  });
}

function words({type, by, status, answered_by}) {
  const {sentences, standing, forRecipient, other} = texts.news;
  if (answered_by && type === 'share.offered') {
    return standing[status] ?? sentences[type];
  }
  return (by !== 'recipient' && forRecipient[type]) || (sentences[type] ?? other);
}

function actor({by, owner, project_id}) {
  const id = {owner, recipient: project_id}[by];
  if (id === undefined) {
    return texts.news.actors[by] ?? by;
  }
  return id === state.place.project ? texts.news.actors.own : project(id);
}

/** A deleted image leads nowhere. */
function imageOf({type, image_id: id, image_name: name, owner}) {
  const view = owner === state.place.project ? 'mine' : 'received';
  return type === 'image.deleted' ? named(name || id) : html`<a href=${link(view, id)}>${named(name || id)}</a>`;
}

function project(id) {
  return id === state.place.project ? texts.news.ownProject : known(id);
}

function known(id) {
  const name = projectName(id);
  return name === id ? identifier(id) : named(name);
}
