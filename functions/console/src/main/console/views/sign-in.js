import {html, nothing} from '../libraries/lit-html/lit-html.js';
import {languageChoice} from '../parts/language.js';
import {reason} from '../parts/problem.js';
import {signInAs, signInByIssuer} from '../sign-in/start.js';
import {state} from '../store.js';
import {texts} from '../texts.js';

/** How nobody becomes somebody: by the issuer, or by a click on one machine. */
export function signIn() {
  const {configuration, issuer, users, signInError, problem} = state;
  return html`
    <main class="sign-in" id="content">
      <h1 tabindex="-1"><span class="mark" aria-hidden="true"></span>${configuration.title}</h1>
      <p>${texts.signIn.intro}</p>
      ${signInError ? html`<p class="problem" role="alert">${texts.signIn.failed}</p>` : nothing}
      ${issuer
        ? html`<button type="button" class="primary" @click=${signInByIssuer}>
            ${texts.signIn.issuer}
          </button>`
        : nothing}
      ${users ? madeUp(users) : nothing}
      ${!issuer && !configuration.sign_in.users ? html`<p>${texts.signIn.none}</p>` : nothing}
      ${problem ? html`<p class="problem" role="alert">${reason(problem)}</p>` : nothing}
      <div>${languageChoice()}</div>
    </main>
  `;
}

function madeUp(users) {
  return html`
    <p>${texts.signIn.users}</p>
    <ul class="users">
      ${users.map(
        (user) => html`
          <li>
            <button type="button" @click=${() => signInAs(user)}>
              <strong>${user.name}</strong>
              <span>${user.projects.map((project) => project.name).join(', ')}</span>
            </button>
          </li>
        `,
      )}
    </ul>
  `;
}
