import { useQuery } from '@apollo/client/react';
import { Tag } from '@pathways/ui';
import type { PlanStabilityQuery } from '../gql/graphql.js';
import type { Plan, PlanGroup } from './plan-shapes.js';
import { PlanStabilityDocument } from './question.documents.js';
import styles from './StabilityLine.module.css';
import { useAskedAgain } from './useAskedAgain.js';

type Stability = PlanStabilityQuery['stability'][number];

/** "Pupils with SEN support a quarter more, size a quarter less" */
const shiftsOf = ({ loosenedBy }: Stability): string =>
  loosenedBy
    .map(({ standsFor, direction }) => `${standsFor} a quarter ${direction === 'MORE' ? 'more' : 'less'}`)
    .join('; ');

function wordsFor(stability: Stability): string {
  const share = Math.round(stability.share * 100);
  if (stability.isFirm)
    return 'Whichever measure counts a quarter more or less, no exchange would be better.';
  if (stability.isUnsettled)
    return 'Exchanging one of its schools with another group would already make both more alike.';
  return `It bears ${share} % of the changes of weight. An exchange would be better if this counted: ${shiftsOf(stability)}.`;
}

/** How the group bears other weights; silent until it is known, since it is counted for all groups at once. */
export function StabilityLine({ plan, group }: { readonly plan: Plan; readonly group: PlanGroup }) {
  const { data, refetch } = useQuery(PlanStabilityDocument, {
    variables: { planId: plan.id },
    fetchPolicy: 'cache-first',
  });
  useAskedAgain(plan.version, refetch);
  const stability = data?.stability.find(({ groupId }) => groupId === group.id);
  if (!stability) return null;
  const { isFirm, isUnsettled } = stability;
  return (
    <p className={styles['line']}>
      <Tag tone={isFirm ? 'success' : isUnsettled ? 'warning' : 'neutral'}>
        {isFirm ? 'Firm' : isUnsettled ? 'Unsettled' : 'Depends on the weights'}
      </Tag>{' '}
      {wordsFor(stability)}
    </p>
  );
}
