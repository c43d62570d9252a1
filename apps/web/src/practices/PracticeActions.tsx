import { useMutation } from '@apollo/client/react';
import { Button, Notice, Row, showToast } from '@pathways/ui';
import { useState } from 'react';
import type { MakingPartsFragment, PracticePartsFragment, VersionPartsFragment } from '../gql/graphql.js';
import { refusalsOf } from '../shell/refusal-of.js';
import {
  PassReviewDocument,
  PublishPracticeDocument,
  StartVersionDocument,
  TakeBackDocument,
} from './practice-steps.documents.js';
import { ReturnDialog } from './ReturnDialog.js';
import { WithdrawDialog } from './WithdrawDialog.js';

interface PracticeActionsProps {
  practice: PracticePartsFragment;
  version: VersionPartsFragment;
  making: MakingPartsFragment | null;
}

/** What this person may do with it now. */
export function PracticeActions({ practice, version, making }: PracticeActionsProps) {
  const [refused, setRefused] = useState<readonly string[]>([]);
  const given = { practiceId: practice.id, onRefused: setRefused };
  return (
    <Row gap="s">
      {making?.viewerCanTakeBack && <TakeBack {...given} />}
      {version.viewerCanReturn && <ReturnDialog practiceId={practice.id} />}
      {making?.viewerCanPass && <PassReview {...given} />}
      {version.viewerCanPublish && <Publish {...given} />}
      {practice.viewerCanStartVersion && <StartVersion {...given} />}
      {practice.viewerCanWithdraw && <WithdrawDialog practiceId={practice.id} />}
      {making?.viewerWrote && version.state !== 'DRAFT' && (
        <Notice live={false}>You wrote a part of it: another editor reviews and publishes it.</Notice>
      )}
      {refused.length > 0 && <Refused sentences={refused} />}
    </Row>
  );
}

/** One thing to mend is said as it is; several stand in a list. */
function Refused({ sentences }: { sentences: readonly string[] }) {
  return (
    <Notice tone="danger">
      {sentences.length === 1 ? (
        sentences[0]
      ) : (
        <ul>
          {sentences.map(sentence => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
    </Notice>
  );
}

interface StepProps {
  practiceId: string;
  onRefused: (sentences: readonly string[]) => void;
}

function PassReview({ practiceId, onRefused }: StepProps) {
  const [pass, { loading }] = useMutation(PassReviewDocument, {
    errorPolicy: 'all',
    refetchQueries: ['Practice'],
  });
  const run = async () => {
    const answer = await pass({ variables: { input: { practiceId } } }).catch(() => null);
    const refused = refusalsOf(answer?.data?.passPracticeReview, answer?.error);
    onRefused(refused);
    if (refused.length === 0) showToast({ text: 'The quoted schools are asked now.', tone: 'success' });
  };
  return (
    <Button tone="primary" onPress={() => void run()} pending={loading} pendingLabel="Passing the review">
      Pass the review
    </Button>
  );
}

function Publish({ practiceId, onRefused }: StepProps) {
  const [publish, { loading }] = useMutation(PublishPracticeDocument, { errorPolicy: 'all' });
  const run = async () => {
    const answer = await publish({ variables: { input: { practiceId } } }).catch(() => null);
    const refused = refusalsOf(answer?.data?.publishPractice, answer?.error);
    onRefused(refused);
    if (refused.length === 0) showToast({ text: 'It is in the library.', tone: 'success' });
  };
  return (
    <Button tone="primary" onPress={() => void run()} pending={loading} pendingLabel="Publishing">
      Publish
    </Button>
  );
}

function TakeBack({ practiceId, onRefused }: StepProps) {
  const [takeBack, { loading }] = useMutation(TakeBackDocument, {
    errorPolicy: 'all',
    refetchQueries: ['Practice'],
  });
  const run = async () => {
    const answer = await takeBack({ variables: { input: { practiceId } } }).catch(() => null);
    const refused = refusalsOf(answer?.data?.takeBackPractice, answer?.error);
    onRefused(refused);
    if (refused.length === 0)
      showToast({ text: 'It is a draft again. It goes to review anew afterwards.', tone: 'success' });
  };
  return (
    <Button onPress={() => void run()} pending={loading} pendingLabel="Taking it back">
      Take it back to change it
    </Button>
  );
}

function StartVersion({ practiceId, onRefused }: StepProps) {
  const [start, { loading }] = useMutation(StartVersionDocument, {
    errorPolicy: 'all',
    refetchQueries: ['Practice'],
  });
  const run = async () => {
    const answer = await start({ variables: { input: { practiceId } } }).catch(() => null);
    onRefused(refusalsOf(answer?.data?.startPracticeVersion, answer?.error));
  };
  return (
    <Button onPress={() => void run()} pending={loading} pendingLabel="Beginning a version">
      Begin the next version
    </Button>
  );
}
