import { useMutation } from '@apollo/client/react';
import { Button, Notice, Row, showToast, Stack } from '@pathways/ui';
import { useState } from 'react';
import type { Readiness, ReleaseFactsFragment } from '../gql/graphql.js';
import { refusalOf } from '../shell/refusal-of.js';
import { counted } from './offer-words.js';
import { RemindSchoolsDocument } from './release.documents.js';
import { ReleaseDialog } from './ReleaseDialog.js';
import { SendDialog } from './SendDialog.js';

interface ReleaseActionsProps {
  readonly facts: ReleaseFactsFragment;
  onChanged(): void;
}

/** What can be done next, in the order in which it is usually done: ask, remind, release. */
export function ReleaseActions({ facts, onChanged }: ReleaseActionsProps) {
  const idsOf = (...those: Readiness[]) =>
    facts.readiness.flatMap(({ readiness, groupIds }) => (those.includes(readiness) ? groupIds : []));
  const ready = idsOf('READY');
  const unfinished = idsOf('READY', 'WAITING', 'NOT_OFFERED');
  const waiting = facts.answers.some(({ answer }) => answer === 'WAITING');
  return (
    <Stack gap="s">
      <Row gap="s">
        {facts.toAskCount > 0 && <SendDialog facts={facts} onSent={onChanged} />}
        {waiting && <Remind planId={facts.id} onReminded={onChanged} />}
        {ready.length > 0 && (
          <ReleaseDialog
            facts={facts}
            groupIds={ready}
            label={`Release ${counted(ready.length, 'group')} that all accepted`}
            isWaited
            onReleased={onChanged}
          />
        )}
        {unfinished.length > ready.length && (
          <ReleaseDialog
            facts={facts}
            groupIds={unfinished}
            label="Release without waiting"
            isWaited={false}
            onReleased={onChanged}
          />
        )}
      </Row>
      {facts.readiness.some(({ readiness }) => readiness === 'STOPPED') && (
        <Notice tone="warning" live={false} title="Some groups cannot be sent or released yet">
          Each says below what stops it. Mend it on the board; the other groups can go ahead meanwhile.
        </Notice>
      )}
    </Stack>
  );
}

function Remind({ planId, onReminded }: { planId: string; onReminded(): void }) {
  const [refusal, setRefusal] = useState<string | null>(null);
  const [remind, { loading }] = useMutation(RemindSchoolsDocument, { errorPolicy: 'all' });
  const send = async () => {
    const told = await remind({ variables: { input: { planId } } }).catch(() => null);
    const refused = refusalOf(told?.data?.remindSchools, told?.error);
    setRefusal(refused);
    if (refused) return;
    const count = told?.data?.remindSchools.remindedCount ?? 0;
    showToast({ text: `${counted(count, 'school')} reminded by mail`, tone: 'success' });
    onReminded();
  };
  return (
    <>
      <Button pending={loading} pendingLabel="Reminding" onPress={() => void send()}>
        Remind those who have not answered
      </Button>
      {refusal && <Notice tone="danger">{refusal}</Notice>}
    </>
  );
}
