import {html, render} from './libraries/lit-html/lit-html.js';
import './libraries/keycloak-js/keycloak.js';
render(html`<p>hello</p>`, document.body);
