import {html, nothing} from '../libraries/lit-html/lit-html.js';
import {Unanswered} from '../api/errors.js';
import {dialogHost} from '../dialogs/frame.js';
import {lookNow} from '../following.js';
import {loading} from '../parts/loading.js';
import {problem, reason, reasonOfChange} from '../parts/problem.js';
import {requestId} from '../parts/request-id.js';
import {renew} from '../sign-in/renewal.js';
import {changed, state} from '../store.js';
import {texts} from '../texts.js';
import {answers} from './answers.js';
import {bar} from './bar.js';
import {mine} from './mine.js';
import {names} from './names.js';
import {news} from './news.js';
import {received} from './received.js';
import {rejected} from './rejected.js';
import {signIn} from './sign-in.js';
import {subjectView} from './subject.js';
import {unused} from './unused.js';
import {wrongPlace} from './wrong-place.js';

const VIEWS = {received, rejected, answers, names, mine, news, unused};

/** The whole page, as the state tells. */
export function page() {
  if (state.failure) {
    return html`<main class="sign-in"><h1>${texts.page.cantStart}</h1>
      ${problem(state.failure, () => location.reload())}</main>`;
  }
  if (!state.configuration || state.resuming) {
    return loading();
  }
  return state.session ? signedIn() : signIn();
}

function signedIn() {
  return html`
    <button type="button" class="skip" @click=${toContent}>${texts.page.skip}</button>
    ${bar()} ${banners()}
    <div class="notices" role="status">${state.notices.map(notice)}</div>
    <main id="content">${content()}</main>
    ${dialogHost()}
  `;
}

function content() {
  if (state.session.projects.length === 0) {
    return html`<h1 tabindex="-1">${texts.signIn.noProject}</h1>`;
  }
  if (!state.place) {
    return wrongPlace();
  }
  return state.route.image ? subjectView() : VIEWS[state.route.view]();
}

/** What is wrong with the session or the service, while it is. */
function banners() {
  return html`
    ${state.ended
      ? html`<div class="banner" role="alert">
          <span>${state.busy ? texts.signIn.goesOn : texts.signIn.ended}</span>
          <button type="button" @click=${() => renew()}>${texts.signIn.again}</button>
        </div>`
      : nothing}
    ${state.outage && !(state.problem instanceof Unanswered)
      ? html`<div class="banner" role="alert">
          <span>${reason(state.outage)} ${requestId(state.outage)}</span>
          <button type="button" @click=${lookNow}>${texts.page.retry}</button>
        </div>`
      : nothing}
    ${state.problem
      ? html`<div class="banner" role="alert">
          <span>${reasonOfChange(state.problem)} ${requestId(state.problem)}</span>
          <button type="button" @click=${() => changed({problem: null})}>${texts.page.dismiss}</button>
        </div>`
      : nothing}
  `;
}

function notice({text, actions}) {
  return html`
    <div class="notice">
      <span>${text}</span>
      ${actions.map((each) => html`<button type="button" @click=${() => follow(each)}>${each.words}</button>`)}
      <button type="button" @click=${() => changed({notices: []})}>${texts.page.dismiss}</button>
    </div>
  `;
}

/** Does what a notice offers. */
function follow({run}) {
  changed({notices: []});
  run();
}

function toContent() {
  document.querySelector('#content h1').focus();
}
