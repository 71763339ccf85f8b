import '../libraries/keycloak-js/keycloak.js';
import {texts} from '../texts.js';
import {claims, onlyLooks, projects} from './claims.js';

/** Seconds that a token has to be good for when it is used. */
const LEAST_VALIDITY = 10;

/** What is kept while the issuer has the window: never a token. */
const PLACE = 'imageshare-place';
const DRAFT = 'imageshare-draft';

// The library would send cookies along to the token endpoint. They are needed for nothing, and
// issuers that let pages of any origin ask refuse requests that have some.
Object.defineProperty(XMLHttpRequest.prototype, 'withCredentials', {get: () => false, set() {}});

/** What was being typed and done when the window left for the issuer; null for nothing. */
export function takeDraft() {
  return JSON.parse(taken(DRAFT));
}

function taken(key) {
  const value = sessionStorage.getItem(key);
  sessionStorage.removeItem(key);
  return value;
}

/**
 * Signs people in by the authorization code flow with PKCE. The tokens are kept in memory only, so
 * a page that is loaded anew goes by the issuer again, who asks nothing while its own session lasts.
 */
export class Issuer {
  constructor({sign_in: {issuer}, claims: names}) {
    this.names = names;
    this.scope = issuer.scope;
    this.keycloak = new globalThis.Keycloak({
      oidcProvider: issuer.url.replace(/\/$/, ''),
      clientId: issuer.client_id,
    });
  }

  /** Whether the issuer has just sent the window back. */
  hasAnswered() {
    return new URLSearchParams(location.search).has('state');
  }

  /** The session that the issuer has sent the window back with; null if it has signed nobody in. */
  async returned() {
    const signedIn = await this.ready();
    const place = taken(PLACE);
    if (place) {
      history.replaceState(null, '', place);
    }
    return signedIn ? this.session() : null;
  }

  /**
   * Leaves for the issuer, which is asked to speak as the page does, to come back to the same place.
   *
   * @param asking whether the issuer may ask the user for anything; if not, it sends the window back
   *     at once, with nobody if its own session has ended
   */
  async leave({asking = true} = {}) {
    await this.ready();
    sessionStorage.setItem(PLACE, location.hash);
    await this.keycloak.login({locale: texts.language, ...(asking ? {} : {prompt: 'none'})});
  }

  /** Asks the issuer where its services are, once, and redeems the code in the address if any. */
  ready() {
    this.readiness ??= this.keycloak.init({
      pkceMethod: 'S256',
      responseMode: 'query',
      checkLoginIframe: false,
      scope: this.scope,
      redirectUri: location.origin + location.pathname,
    });
    return this.readiness;
  }

  session() {
    const {keycloak} = this;
    const told = {...claims(keycloak.token), ...keycloak.idTokenParsed};
    return {
      name: told.name ?? told.preferred_username ?? told.email ?? told.sub,
      token: () => keycloak.token,
      projects: projects(keycloak.token, this.names),
      onlyLooks: onlyLooks(keycloak.token, this.names),
      projectNames: new Map(),
      refresh: () => keycloak.updateToken(LEAST_VALIDITY).then(() => true, () => false),
      renew: async (draft) => {
        sessionStorage.setItem(DRAFT, JSON.stringify(draft));
        await this.leave();
      },
      signOut: () => this.signOut(),
    };
  }

  /** Ends the issuer's session too, if it knows how to. */
  signOut() {
    try {
      this.keycloak.logout({redirectUri: location.origin + location.pathname});
    } catch (unsupported) {
      location.reload();
    }
  }
}
