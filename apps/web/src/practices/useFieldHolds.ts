import { useMutation } from '@apollo/client/react';
import type { DraftField } from '@pathways/domain/practices';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import type { MakingPartsFragment } from '../gql/graphql.js';
import { graphql } from '../gql/index.js';
import { nameOf } from './draft-shape.js';

export const HoldFieldDocument = graphql(`
  mutation HoldPracticeField($input: HoldFieldInput!) {
    holdPracticeField(input: $input) {
      heldUntil
    }
  }
`);

export const ReleaseFieldDocument = graphql(`
  mutation ReleasePracticeField($input: HoldFieldInput!) {
    releasePracticeField(input: $input) {
      errors {
        message
      }
    }
  }
`);

/** A sign of life comes so often, in milliseconds; a field is free 30 s after the last. */
const beat = 10_000;

export interface FieldHolds {
  readonly take: (field: DraftField) => void;
  readonly release: (field: DraftField) => void;
  /** Who else writes in the field. */
  readonly heldBy: (field: DraftField) => string | null;
}

/** Says which field this tab writes in, for as long as it does, and who writes in the others. */
export function useFieldHolds(practiceId: string, locks: MakingPartsFragment['locks']): FieldHolds {
  const [hold] = useMutation(HoldFieldDocument, { errorPolicy: 'all' });
  const [free] = useMutation(ReleaseFieldDocument, { errorPolicy: 'all' });
  const held = useRef<DraftField | null>(null);
  const clientId = useMemo(() => crypto.randomUUID(), []);
  const inputOf = useCallback(
    (field: DraftField) => ({ variables: { input: { practiceId, clientId, field: nameOf(field) } } }),
    [practiceId, clientId],
  );

  const release = useCallback(
    (field: DraftField) => {
      if (held.current === field) held.current = null;
      // Where this fails the lock runs out by itself.
      void free(inputOf(field)).catch(() => undefined);
    },
    [free, inputOf],
  );
  const take = useCallback(
    (field: DraftField) => {
      if (held.current === field) return;
      held.current = field;
      void hold(inputOf(field)).catch(() => undefined);
    },
    [hold, inputOf],
  );

  useEffect(() => {
    const timer = setInterval(() => {
      if (held.current) void hold(inputOf(held.current)).catch(() => undefined);
    }, beat);
    return () => {
      clearInterval(timer);
      if (held.current) release(held.current);
    };
  }, [hold, inputOf, release]);

  const heldBy = useCallback(
    (field: DraftField) => {
      const lock = locks.find(known => known.field === nameOf(field) && !known.isViewer);
      return lock && Date.parse(String(lock.until)) > Date.now() ? lock.by : null;
    },
    [locks],
  );
  return useMemo(() => ({ take, release, heldBy }), [take, release, heldBy]);
}
