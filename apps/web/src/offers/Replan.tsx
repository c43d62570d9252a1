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

type Way = ReplanWays['options'][number];

/** Ways to plan again what was declined. Each is one step of the plan, which can be taken back on the board. */
export function Replan({ planId, version, declined, onTaken }: ReplanProps) {
  const [find, { data, loading, error }] = useLazyQuery(ReplanOptionsDocument, {
    fetchPolicy: 'network-only',
  });
  const { take: choose, refusal, isTaking } = useTaking({ planId, version, onTaken });
  const found = data?.replanOptions;
  return (
    <Section
      title="Plan again what was declined"
      lead="Groups that all accepted stay whole. Schools that declined are taken out; a school that asked for a change keeps apart from its present partners. Only schools whose group changes are asked again."
    >
      <Stack gap="m">
        <div>
          <Button
            pending={loading}
            pendingLabel="Looking"
            onPress={() => void find({ variables: { planId } })}
          >
            {found
              ? 'Look again'
              : `Find ways for ${declined === 1 ? 'the group' : `the ${declined} groups`}`}
          </Button>
        </div>
        {refusal && <Notice tone="danger">{refusal}</Notice>}
        {error && <Notice tone="danger">The ways could not be found. Try again in a moment.</Notice>}
        {loading && !found && (
          <Loading label="Looking for ways to plan again">
            <Skeleton height="12rem" />
          </Loading>
        )}
        {found && (
          <Found ways={found} version={version} isTaking={isTaking} onTake={option => void choose(option)} />
        )}
      </Stack>
    </Section>
  );
}

/** Takes a way as one step of the plan. */
function useTaking({ planId, version, onTaken }: Omit<ReplanProps, 'declined'>) {
  const [change, { loading }] = useMutation(TakeReplanDocument, { errorPolicy: 'all' });
  const [refusal, setRefusal] = useState<string | null>(null);
  const take = async ({ groups }: Way) => {
    const regroup = groups.map(({ groupId, schools }) => ({
      groupId: groupId ?? null,
      urns: schools.map(({ urn }) => urn),
    }));
    const reason = 'Planned again what was declined.';
    const input = { planId, expectedVersion: version, change: { regroup }, reason };
    const told = await change({ variables: { input } }).catch(() => null);
    const refused = refusalOf(told?.data?.changePlan, told?.error);
    setRefusal(refused);
    onTaken();
    if (!refused)
      showToast({ text: 'Planned again. Send the new places when they are right.', tone: 'success' });
  };
  return { take, refusal, isTaking: loading };
}

interface FoundProps {
  readonly ways: ReplanWays;
  readonly version: number;
  readonly isTaking: boolean;
  onTake(way: Way): void;
}

function Found({ ways, version, isTaking, onTake }: FoundProps) {
  if (ways.version !== version) {
    return <Notice live={false}>The plan has changed since these ways were found. Look again.</Notice>;
  }
  if (ways.options.length === 0) {
    return (
      <Notice live={false}>
        No legal way was found with the schools that are free. Move schools by hand on the board, or let more
        schools take part.
      </Notice>
    );
  }
  return ways.options.map(option => (
    <ReplanOption key={option.way} option={option} isTaking={isTaking} onTake={() => onTake(option)} />
  ));
}
