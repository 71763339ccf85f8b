/** The states of a share, in the order in which a plot has them from below. */
export const STATES = ['accepted', 'pending', 'rejected'];

/**
 * How many shares of an image were in which state at each moment at which that changed, found out by
 * going back from how they are now. Moments have the form of the API's, in UTC to the second.
 *
 * @param members the shares as they are now
 * @param events what has happened to them, newest first. One that tells of the clock comes later than
 *     its time
 * @param from the moment since which nothing is missing among the events
 * @param to now
 * @return points with their time and the numbers from then on, oldest first: the first is at from, the
 *     last at to
 */
export function series(members, events, from, to) {
  const states = new Map(members.map(({member_id, status}) => [member_id, status]));
  const numbers = Object.fromEntries(STATES.map((state) => [state, 0]));
  states.forEach((status) => numbers[status]++);
  const points = [{time: to, ...numbers}];
  const put = (project, status) => {
    const before = states.get(project);
    states.set(project, status);
    numbers[before]--;
    numbers[status]++;
    return before !== status;
  };
  for (const {time, project_id, status, status_before} of newestFirst(events)) {
    // What isn't as the event has left it has changed since, which its own event will tell.
    put(project_id, status);
    const after = {time: time < from ? from : time, ...numbers};
    if (put(project_id, status_before)) {
      points.push(after);
    }
  }
  points.push({time: from, ...numbers});
  return points.reverse().map(({time, accepted, pending, rejected}) => ({time, accepted, pending, rejected}));
}

function newestFirst(events) {
  return events
    .filter(({project_id}) => project_id)
    .sort((one, other) => Date.parse(other.time) - Date.parse(one.time));
}

/** The last point of each day, by the day of a moment; no more than the newest ones. */
export function lastOfDays(points, dayOf, most) {
  const isLast = ({time}, at) => at === points.length - 1 || dayOf(time) !== dayOf(points[at + 1].time);
  return points.filter(isLast).slice(-most);
}
