/** The scope of an operator. */
const ADMIN = 'image.admin';

/** What a token says. The page believes it only to show it: the API checks the token itself. */
export function claims(token) {
  const payload = token.split('.')[1].replace(/-/g, '+').replace(/_/g, '/');
  const bytes = Uint8Array.from(atob(payload), (character) => character.charCodeAt(0));
  return JSON.parse(new TextDecoder().decode(bytes));
}

/** The projects that a token entitles to, the one it is scoped to first. */
export function projects(token, names) {
  const told = claims(token);
  return [...new Set([told[names.project], ...exact(told[names.projects] ?? '')])].filter(Boolean);
}

/**
 * Whether the token's user may only look, in whatever project: it has roles, and all of them are reader.
 * Other roles may be an operator's.
 */
export function onlyLooks(token, names) {
  const told = claims(token);
  const roles = words(told[names.roles]);
  return roles.length > 0 && roles.every((role) => role === 'reader') && !words(told[names.scope]).includes(ADMIN);
}

function words(claim = '') {
  return Array.isArray(claim) ? claim : claim.split(/\s+/).filter(Boolean);
}

/** The words of a text. API Gateway hands over a list so that only a single item of it can be told. */
function exact(claim) {
  if (Array.isArray(claim)) {
    return claim.length === 1 ? claim : [];
  }
  return /[[\]]/.test(claim) ? [] : claim.split(/\s+/);
}
