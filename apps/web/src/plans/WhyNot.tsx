import { useQuery } from '@apollo/client/react';
import { ComboBox, FailedState, fits, Loading, Select, Skeleton, Stack } from '@pathways/ui';
import { useMemo, useState } from 'react';
import { type Desk, homeOf } from './desk.js';
import type { Plan, PlanGroup } from './plan-shapes.js';
import { WhyNotDocument } from './question.documents.js';
import { useAskedAgain } from './useAskedAgain.js';
import { WhyNotAnswer } from './WhyNotAnswer.js';

interface WhyNotProps {
  readonly plan: Plan;
  readonly group: PlanGroup;
  readonly desk: Desk;
}

/** "Why is this school not with that one?": the rule that forbids it, or what it would cost and who would move. */
export function WhyNot({ plan, group, desk }: WhyNotProps) {
  const [one, setOne] = useState(group.schools[0]?.urn ?? '');
  const [partner, setPartner] = useState<string | null>(null);
  const [typed, setTyped] = useState('');
  const partners = useMemo(() => partnersFor(plan, group.id), [plan, group.id]);
  const found = partners.filter(({ text }) => fits(text, typed)).slice(0, most);
  const asks = one !== '' && partner !== null && homeOf(plan, one) !== undefined;
  const { data, error, refetch } = useQuery(WhyNotDocument, {
    variables: { planId: plan.id, urn: one, partnerUrn: partner ?? '' },
    skip: !asks,
    fetchPolicy: 'network-only',
  });
  useAskedAgain(plan.version, () => (asks ? refetch() : Promise.resolve()));
  const answer = asks ? data?.whyNot : undefined;
  return (
    <Stack>
      <Select
        label="Why is"
        options={group.schools.map(({ urn: id, name, authority }) => ({ id, label: name, hint: authority }))}
        value={one}
        onChange={setOne}
      />
      <ComboBox
        label="not with"
        hint="Type a name, an authority or a trust."
        options={found}
        typed={typed}
        onTyped={setTyped}
        value={partner}
        onChange={id => {
          setPartner(id);
          setTyped(partners.find(school => school.id === id)?.label ?? '');
        }}
      />
      {asks && error && !answer && <FailedState onRetry={() => void refetch()} />}
      {asks && !error && answer === undefined && (
        <Loading label="Looking for the cheapest way">
          <Skeleton height="8rem" />
        </Loading>
      )}
      {answer && <WhyNotAnswer plan={plan} answer={answer} onTake={change => desk.take(change)} />}
    </Stack>
  );
}

/** So many suggestions are shown; a few letters more find any school. */
const most = 40;

const partnersFor = (plan: Plan, group: string) =>
  [
    ...plan.groups.filter(({ id }) => id !== group).flatMap(({ schools }) => schools),
    ...plan.schoolsWithoutGroup.map(({ school }) => school),
  ]
    .map(({ urn, name, authority, trust }) => ({
      id: urn,
      label: name,
      hint: `${authority}, ${trust ?? 'no trust'}`,
      text: `${name} ${urn} ${authority} ${trust ?? ''}`,
    }))
    .sort((a, b) => a.label.localeCompare(b.label));
