import { getsThrough, type Because } from '../attention/index.js';
import type { DiscussionId } from '../shared/index.js';
import type { LetterPlan, WaitingNotice } from './letter.js';

/** These have mails of their own, with links of their own: from offers, groups, coding and meetings. */
const mailedOtherwise: readonly Because[] = ['invited', 'place offered', 'consent asked', 'did you meet'];

/**
 * Which letters a person's waiting notices make. Whoever is mentioned, asked or assigned has a letter for each; all else of one
 * round goes into one, and into none while the person has had one about this round and has not been back since: those notices
 * wait. Notices of matters outside rooms go together.
 *
 * `held`: the rounds that the person was written to about and has not looked at since.
 */
export function lettersFor(
  waiting: readonly WaitingNotice[],
  held: ReadonlySet<DiscussionId>,
): readonly LetterPlan[] {
  const plans: LetterPlan[] = [];
  const gathered = new Map<string, WaitingNotice[]>();
  for (const notice of waiting) {
    const { id, because, room, discussion } = notice;
    if (mailedOtherwise.includes(because)) continue;
    if (getsThrough(because)) {
      plans.push({ kind: 'direct', key: `direct ${id}`, room, discussion, notices: [id] });
    } else if (discussion === null || !held.has(discussion)) {
      const place = discussion ?? 'matters';
      gathered.set(place, [...(gathered.get(place) ?? []), notice]);
    }
  }
  for (const notices of gathered.values()) plans.push(together(notices));
  return plans;
}

function together(notices: readonly WaitingNotice[]): LetterPlan {
  const [first] = notices;
  const isRound = first !== undefined && first.discussion !== null;
  return {
    kind: isRound ? 'round' : 'matters',
    key: `together ${first?.id ?? ''}`,
    room: isRound ? first.room : null,
    discussion: isRound ? first.discussion : null,
    notices: notices.map(({ id }) => id),
  };
}
