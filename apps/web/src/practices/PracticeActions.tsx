import { useMutation } from '@apollo/client/react';
import { Button, Notice, Row, showToast } from '@pathways/ui';
import { useState } from 'react';
import type { PracticePartsFragment, VersionPartsFragment } from '../gql/graphql.js';
import { refusalOf } from '../shell/refusal-of.js';
import { PublishPracticeDocument, StartVersionDocument } from './practice.documents.js';
import { ReturnDialog } from './ReturnDialog.js';
import { WithdrawDialog } from './WithdrawDialog.js';

interface PracticeActionsProps {
  practice: PracticePartsFragment;
  version: VersionPartsFragment;
}

/** What this person may do with it now. */
export function PracticeActions({ practice, version }: PracticeActionsProps) {
  const [refusal, setRefusal] = useState<string | null>(null);
  const [publish, publishing] = useMutation(PublishPracticeDocument, { errorPolicy: 'all' });
  const [start, starting] = useMutation(StartVersionDocument, { errorPolicy: 'all' });
  const input = { practiceId: practice.id };
  const runPublish = async () => {
    const answer = await publish({ variables: { input } }).catch(() => null);
    const refused = refusalOf(answer?.data?.publishPractice, answer?.error);
    setRefusal(refused);
    if (!refused) showToast({ text: 'It is in the library.', tone: 'success' });
  };
  const runStart = async () => {
    const answer = await start({ variables: { input } }).catch(() => null);
    setRefusal(refusalOf(answer?.data?.startPracticeVersion, answer?.error));
  };
  return (
    <Row gap="s">
      {version.viewerCanReturn && <ReturnDialog practiceId={practice.id} />}
      {version.viewerCanPublish && (
        <Button
          tone="primary"
          onPress={() => void runPublish()}
          pending={publishing.loading}
          pendingLabel="Publishing"
        >
          Publish
        </Button>
      )}
      {practice.viewerCanStartVersion && (
        <Button onPress={() => void runStart()} pending={starting.loading} pendingLabel="Beginning a version">
          Begin the next version
        </Button>
      )}
      {practice.viewerCanWithdraw && <WithdrawDialog practiceId={practice.id} />}
      {refusal && <Notice tone="danger">{refusal}</Notice>}
    </Row>
  );
}
