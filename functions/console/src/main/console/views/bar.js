import {html, nothing} from '../libraries/lit-html/lit-html.js';
import {waitsIn} from '../elsewhere.js';
import {count} from '../format.js';
import {projectName} from '../names.js';
import {languageChoice} from '../parts/language.js';
import {address} from '../route.js';
import {go, link, regions} from '../places.js';
import {forget} from '../sign-in/remembered.js';
import {giveUp} from '../sign-in/renewal.js';
import {changed, state} from '../store.js';
import {texts} from '../texts.js';
import {stopWorking} from '../work.js';

/** What stands above every view: the views, and always in which region and project one acts. */
export function bar() {
  const {configuration, place} = state;
  return html`
    <header class="bar">
      <span class="brand"><span class="mark" aria-hidden="true"></span>${configuration.title}</span>
      ${place ? html`<nav aria-label=${texts.page.views}>${tabs()}</nav>` : nothing}
      <div class="place">${regionChoice()} ${projectChoice()}</div>
      <div class="account">
        <span title=${texts.page.signedInAs(state.session.name)}>${state.session.name}</span>
        ${state.session.onlyLooks ? html`<span class="tag">${texts.page.onlyLooks}</span>` : nothing}
        ${configuration.documents
          ? html`<a href=${configuration.documents} target="_blank" rel="noopener">${texts.page.documents}</a>`
          : nothing}
        ${languageChoice()}
        <button type="button" @click=${signOut}>${texts.page.signOut}</button>
      </div>
    </header>
  `;
}

function tabs() {
  const {view} = state.route;
  const waiting = state.summary?.pending;
  return html`
    <a href=${link('received')} aria-current=${view === 'mine' || view === 'news' ? 'false' : 'page'}>
      ${texts.page.received}${waiting?.count > 0
        ? html`<span class="dot"></span><span class="unseen">, ${texts.page.dot(count(waiting))}</span>`
        : nothing}
    </a>
    <a href=${link('mine')} aria-current=${view === 'mine' ? 'page' : 'false'}>${texts.page.mine}</a>
    <a href=${link('news')} aria-current=${view === 'news' ? 'page' : 'false'}>${texts.page.news}</a>
  `;
}

function regionChoice() {
  const all = regions(state.configuration);
  const {region, project} = state.route;
  const known = all.some((each) => each.region === region);
  if (all.length === 1 && known) {
    return html`<span class="choice"><span>${texts.page.region}</span><strong>${region}</strong></span>`;
  }
  return choice(texts.page.region, region, known, all.map((each) => [each.region, each.region]), (chosen) =>
    address({region: chosen, project}, state.route.view),
  );
}

function projectChoice() {
  const {projects} = state.session;
  const {region, project, view} = state.route;
  const known = projects.includes(project);
  if (projects.length === 1 && known) {
    return html`<span class="choice">
      <span>${texts.page.project}</span><strong title=${project}>${projectName(project)}</strong>
    </span>`;
  }
  return choice(texts.page.project, project, known, projects.map((id) => [id, marked(id)]), (chosen) =>
    address({region, project: chosen}, view),
  );
}

/** A project's name, with a dot if offers wait there while one acts in another. */
function marked(project) {
  return waitsIn(project) ? `● ${projectName(project)} (${texts.page.waits})` : projectName(project);
}

/** A choice that takes effect at once. One that the address names and there isn't shows too. */
function choice(label, chosen, known, options, target) {
  return html`
    <label class="choice">
      <span>${label}</span>
      <select @change=${(event) => go(target(event.target.value))}>
        ${known ? nothing : html`<option selected disabled value=${chosen}>${chosen}</option>`}
        ${options.map(
          ([value, name]) =>
            html`<option value=${value} .selected=${value === chosen}>${name}</option>`,
        )}
      </select>
    </label>
  `;
}

/** Nothing stays of what was shown, nor where it was. */
function signOut() {
  giveUp();
  forget();
  stopWorking();
  state.session.signOut();
  history.replaceState(null, '', location.pathname);
  changed({
    session: null,
    ended: false,
    route: null,
    place: null,
    unseen: false,
    waiting: new Map(),
    summary: null,
    quota: null,
    lists: {},
    answers: null,
    names: null,
    subject: null,
    notices: [],
    dialog: null,
    problem: null,
    works: [],
    lastResults: null,
    busy: false,
  });
}
