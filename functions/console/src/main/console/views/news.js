import {html} from '../libraries/lit-html/lit-html.js';
import {repeat} from '../libraries/lit-html/directives/repeat.js';
import {projectName} from '../names.js';
import {happening} from '../parts/happening.js';
import {identifier, moment} from '../parts/image-cells.js';
import {listStates, nothingIn} from '../parts/list-states.js';
import {said} from '../parts/said.js';
import {definitions, terms} from '../parts/terms.js';
import {tools} from '../parts/tools.js';
import {state} from '../store.js';
import {texts} from '../texts.js';

/** What has happened to the project's shares, given and received, and to their images (R40). */
export function news() {
  const {lists, place} = state;
  return html`
    <h1 tabindex="-1">${texts.page.news}</h1>
    ${tools()}
    ${listStates({
      list: lists.news,
      full: () => html`
        <ol class="news" aria-label=${texts.news.list}>
          ${repeat(lists.news.rows, lists.news.id, item)}
        </ol>
      `,
      empty: () =>
        nothingIn(
          texts.news.emptyTitle,
          texts.news.empty(projectName(place.project), place.region),
          texts.place.hint,
        ),
    })}
  `;
}

function item(event) {
  return html`
    <li>
      <p>${happening(event)}</p>
      ${moment(event.time)} ${definitions(details(event))}
    </li>
  `;
}

function details({by, user, reason, ...others}) {
  return [
    [texts.news.by, html`${texts.news.bys[by] ?? by} ${user ? identifier(user) : ''}`],
    ...terms(others),
    [texts.news.reason, reason && said(reason)],
  ].filter(([, content]) => content);
}
