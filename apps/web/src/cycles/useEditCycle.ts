import { useMutation } from '@apollo/client/react';
import { showToast } from '@pathways/ui';
import { useState } from 'react';
import type { TargetCount } from '../gql/graphql.js';
import { refusalOf } from '../shell/refusal-of.js';
import { EditCycleDocument } from './cycle.documents.js';
import type { CycleSeen } from './cycle-words.js';

export interface EditCycleProps {
  readonly cycle: CycleSeen;
  onChanged(): void;
}

const wishOf = ({ name, startsOn, endsOn, aims, targets, charter }: CycleSeen) => ({
  ...{ name, startsOn, endsOn, aims },
  targets: targets.map(({ counts, phase, laCode, target }) => ({
    ...{ counts, phase: phase ?? null, laCode: laCode ?? null },
    target: String(target),
  })),
  charter: charter.map(({ clause, value }) => ({ clause, value })),
});

export type CycleWish = ReturnType<typeof wishOf>;

export const newTarget = (counts: TargetCount): CycleWish['targets'][number] => ({
  counts,
  phase: null,
  laCode: null,
  target: '',
});

/** The set-up as it is being edited, and how it is kept. */
export function useEditCycle({ cycle, onChanged }: EditCycleProps, close: () => void) {
  const [wish, setWish] = useState(() => wishOf(cycle));
  const [fault, setFault] = useState<string | null>(null);
  const [edit, { loading }] = useMutation(EditCycleDocument);
  const send = async () => {
    const targets = wish.targets.map(target => ({ ...target, target: Number(target.target) }));
    if (targets.some(({ target }) => !Number.isInteger(target) || target < 1)) {
      setFault('Write each target as a whole number of one or more.');
      return;
    }
    const input = { cycleId: cycle.id, ...wish, targets };
    const { data, error } = await edit({ variables: { input } }).catch((failure: Error) => ({
      data: undefined,
      error: failure,
    }));
    const refused = refusalOf(data?.editCycle, error);
    setFault(refused);
    if (refused !== null) return;
    showToast({ text: 'The cycle is set up', tone: 'success' });
    close();
    onChanged();
  };
  const change = (part: Partial<CycleWish>) => setWish(before => ({ ...before, ...part }));
  return { wish, change, fault, loading, send };
}
