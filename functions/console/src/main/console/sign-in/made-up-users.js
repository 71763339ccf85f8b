import {Unanswered} from '../api/errors.js';
import {onlyLooks, projects} from './claims.js';

/** The users that the service on one machine has made up, whom one signs in as by a click. */
export async function madeUpUsers(url) {
  try {
    const response = await fetch(url, {cache: 'no-store'});
    return (await response.json()).users;
  } catch (failure) {
    throw new Unanswered(!navigator.onLine);
  }
}

/** The session of one of them. */
export function sessionOf(user, {sign_in: signIn, claims: names}) {
  let {token} = user;
  return {
    name: user.name,
    token: () => token,
    projects: projects(token, names),
    onlyLooks: onlyLooks(token, names),
    projectNames: new Map(user.projects.map(({id, name}) => [id, name])),
    refresh: async () => false,
    async renew() {
      const users = await madeUpUsers(signIn.users);
      token = users.find((other) => other.name === user.name).token;
    },
    signOut() {},
  };
}
