import { FactList } from '@pathways/ui';
import type { OfferAnswer, Readiness, ReleaseFactsFragment } from '../gql/graphql.js';

/** The whole of it in figures: what changes, and what the schools say. */
export function ReleaseSummary({ facts }: { facts: ReleaseFactsFragment }) {
  const groupsThat = (...those: Readiness[]) =>
    facts.readiness.reduce((sum, { readiness, count }) => sum + (those.includes(readiness) ? count : 0), 0);
  const schoolsThat = (answer: OfferAnswer) => facts.answers.find(each => each.answer === answer)?.count ?? 0;
  const asked = facts.answers.reduce((sum, { count }) => sum + count, 0);
  const open = groupsThat('STOPPED', 'DECLINED', 'NOT_OFFERED', 'WAITING', 'READY');
  const stopped = groupsThat('STOPPED');
  const shown = [
    {
      term: 'groups to release',
      value: open,
      source: stopped > 0 ? `${stopped} of them cannot be yet` : undefined,
    },
    { term: 'groups that stay as they are', value: facts.untouched.length + groupsThat('KEPT') },
    { term: 'released from this plan', value: groupsThat('RELEASED') },
    { term: 'schools without a group', value: facts.withoutGroup.length },
  ];
  const answers = [
    { term: 'schools asked', value: asked },
    { term: 'accepted', value: schoolsThat('ACCEPTED') },
    { term: 'declined', value: schoolsThat('DECLINED') },
    { term: 'ask for a change', value: schoolsThat('CHANGE_ASKED') },
    { term: 'have not answered', value: schoolsThat('WAITING') },
  ];
  return (
    <>
      <FactList layout="figures" facts={shown} />
      {asked > 0 && <FactList layout="figures" facts={answers} />}
    </>
  );
}
