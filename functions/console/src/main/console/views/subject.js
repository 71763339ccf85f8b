import {html, nothing} from '../libraries/lit-html/lit-html.js';
import {projectName} from '../names.js';
import {loading} from '../parts/loading.js';
import {problemInView} from '../parts/problem.js';
import {requestId} from '../parts/request-id.js';
import {said} from '../parts/said.js';
import {tools} from '../parts/tools.js';
import {link} from '../places.js';
import {readView} from '../reading.js';
import {state} from '../store.js';
import {lookElsewhere} from '../subject.js';
import {texts} from '../texts.js';
import {receivedImage} from './image.js';
import {ownImage} from './recipients.js';

/** The image that the address names, in whichever state its reading is. */
export function subjectView() {
  const {subject} = state;
  if (subject?.missing) {
    return missing(subject);
  }
  if (!subject?.image || (!subject.members && !subject.own && !subject.share)) {
    return subject?.error
      ? problemInView(subject.error, readView)
      : html`<h1 class="unseen" tabindex="-1">${texts.page.loading}</h1>
          ${loading()}`;
  }
  return html`
    ${problemInView(subject.error, readView)}
    ${subject.members ? ownImage(subject) : receivedImage(subject)}
  `;
}

/** Whoever is in the wrong project is told so, and where the image is (R10). */
function missing(subject) {
  const {place, session, route} = state;
  return html`
    <h1 tabindex="-1">${texts.image.missingTitle}</h1>
    ${tools()}
    <p>${texts.image.missing(projectName(place.project), place.region)} ${requestId(subject)}</p>
    ${subject.said ? html`<p>${texts.terms.stopped}: ${said(subject.said)}</p>` : nothing}
    <p>${texts.place.hint}</p>
    ${session.projects.length > 1 ? elsewhere(subject) : nothing}
    <p><a href=${link(route.view)}>${texts.page[route.view]}</a></p>
  `;
}

function elsewhere(subject) {
  if (subject.elsewhere === undefined) {
    return html`<button type="button" ?disabled=${subject.looking} @click=${() => lookElsewhere(subject)}>
      ${subject.looking ? texts.place.looking : texts.place.lookElsewhere}
    </button>`;
  }
  if (subject.elsewhere.length === 0) {
    return html`<p role="status">${texts.place.nowhere}</p>`;
  }
  return html`
    <p role="status">${texts.place.elsewhere}</p>
    <ul class="names">
      ${subject.elsewhere.map(
        (project) =>
          html`<li>
            <a href=${link(state.route.view, subject.id, project)}>${projectName(project)}</a>
          </li>`,
      )}
    </ul>
  `;
}
