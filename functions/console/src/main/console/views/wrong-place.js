import {html} from '../libraries/lit-html/lit-html.js';
import {projectName} from '../names.js';
import {regions} from '../places.js';
import {tools} from '../parts/tools.js';
import {address} from '../route.js';
import {state} from '../store.js';
import {texts} from '../texts.js';

/** An address of a project or region that the user can't act in, with those that they can (R10). */
export function wrongPlace() {
  const {route, session, configuration} = state;
  const known = regions(configuration).some((each) => each.region === route.region);
  const region = known ? route.region : configuration.region;
  return html`
    <h1 tabindex="-1">${known ? texts.place.notYours(route.project) : texts.place.noRegion(route.region)}</h1>
    ${tools()}
    <p>${texts.place.choose}</p>
    <ul class="names">
      ${session.projects.map(
        (project) =>
          html`<li>
            <a href=${address({region, project}, route.view, route.image)}>${projectName(project)}</a>
          </li>`,
      )}
    </ul>
  `;
}
