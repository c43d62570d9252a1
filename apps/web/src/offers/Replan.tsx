import { useLazyQuery, useMutation } from '@apollo/client/react';
import { Button, Loading, Notice, Section, showToast, Skeleton, Stack } from '@pathways/ui';
import { useState } from 'react';
import type { ReplanOptionsQuery } from '../gql/graphql.js';
import { refusalOf } from '../shell/refusal-of.js';
import { ReplanOption } from './ReplanOption.js';
import { ReplanOptionsDocument, TakeReplanDocument } from './replan.documents.js';

interface ReplanProps {
  readonly planId: string;
  /** Of the plan as it is shown: ways for another version are not taken. */
  readonly version: number;
  readonly declined: number;
  onTaken(): void;
}

export type ReplanWays = NonNullable<ReplanOptionsQuery['replanOptions']>;

/** Ways to plan again what was declined. Each is one step of the plan, which can be taken back on the board. */
export function Replan({ planId, version, declined, onTaken }: ReplanProps) {
  const [find, { data, loading, error }] = useLazyQuery(ReplanOptionsDocument, {
    fetchPolicy: 'network-only',
  });
  const [take, taking] = useMutation(TakeReplanDocument, { errorPolicy: 'all' });
  const [refusal, setRefusal] = useState<string | null>(null);
  const found = data?.replanOptions;
  const isCurrent = found?.version === version;
  const choose = async ({ groups }: ReplanWays['options'][number]) => {
    const regroup = groups.map(({ groupId, schools }) => ({
      groupId: groupId ?? null,
      urns: schools.map(({ urn }) => urn),
    }));
    const input = {
      planId,
      expectedVersion: version,
      change: { regroup },
      reason: 'Planned again what was declined.',
    };
    const told = await take({ variables: { input } }).catch(() => null);
    const refused = refusalOf(told?.data?.changePlan, told?.error);
    setRefusal(refused);
    onTaken();
    if (!refused)
      showToast({ text: 'Planned again. Send the new places when they are right.', tone: 'success' });
  };
  return (
    <Section
      title="Plan again what was declined"
      lead="Groups that all accepted stay whole. Schools that declined are taken out; a school that asked for a change keeps apart from its present partners. Only schools whose group changes are asked again."
      actions={
        <Button pending={loading} pendingLabel="Looking" onPress={() => void find({ variables: { planId } })}>
          {found ? 'Look again' : `Find ways for ${declined === 1 ? 'the group' : `the ${declined} groups`}`}
        </Button>
      }
    >
      <Stack gap="m">
        {refusal && <Notice tone="danger">{refusal}</Notice>}
        {error && <Notice tone="danger">The ways could not be found. Try again in a moment.</Notice>}
        {loading && !found && (
          <Loading label="Looking for ways to plan again">
            <Skeleton height="12rem" />
          </Loading>
        )}
        {found && !isCurrent && (
          <Notice live={false}>The plan has changed since these ways were found. Look again.</Notice>
        )}
        {isCurrent &&
          found.options.map(option => (
            <ReplanOption
              key={option.way}
              option={option}
              isTaking={taking.loading}
              onTake={() => void choose(option)}
            />
          ))}
        {isCurrent && found.options.length === 0 && (
          <Notice live={false}>
            No legal way was found with the schools that are free. Move schools by hand on the board, or let
            more schools take part.
          </Notice>
        )}
      </Stack>
    </Section>
  );
}
