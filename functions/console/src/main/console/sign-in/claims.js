/** What a token says. The page believes it only to show it: the API checks the token itself. */
export function claims(token) {
  const payload = token.split('.')[1].replace(/-/g, '+').replace(/_/g, '/');
  const bytes = Uint8Array.from(atob(payload), (character) => character.charCodeAt(0));
  return JSON.parse(new TextDecoder().decode(bytes));
}

/** The projects that a token entitles to, the one it is scoped to first. */
export function projects(token, names) {
  const told = claims(token);
  const scoped = told[names.project];
  const all = told[names.projects] ?? [];
  return [...new Set([scoped, ...(Array.isArray(all) ? all : listed(all))])].filter(Boolean);
}

/** A list in one text, as issuers that know no lists give it. */
function listed(text) {
  return text.split(/[\s,[\]"]+/);
}
