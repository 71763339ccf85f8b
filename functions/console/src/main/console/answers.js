import {standingAnswers} from './api/answers.js';
import {changed, state} from './store.js';

/** Reads the standing answers of the project that is acted in; those in sight stay meanwhile. */
export async function loadAnswers() {
  const {place} = state;
  let read;
  try {
    read = {...(await standingAnswers()), error: null};
  } catch (error) {
    read = {...state.answers, error};
  }
  if (state.place === place) {
    changed({answers: read});
  }
}
