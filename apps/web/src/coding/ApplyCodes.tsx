import { useMutation } from '@apollo/client/react';
import { Button, Notice, Row, showToast, Stack } from '@pathways/ui';
import { useEffect, useRef, useState } from 'react';
import type { CodablePartsFragment } from '../gql/graphql.js';
import { refusalOf } from '../shell/refusal-of.js';
import type { Span } from './caret.js';
import styles from './CodableContribution.module.css';
import type { CodeChoice } from './code-choice.js';
import { countOf } from './code-tree.js';
import { CodePassageDocument } from './coding.documents.js';
import { CodePicker } from './CodePicker.js';
import { MarkAnew, type PassageInQuestion } from './MarkAnew.js';
import { SpanControls } from './SpanControls.js';

interface ApplyCodesProps {
  contribution: CodablePartsFragment;
  codes: readonly CodeChoice[];
  /** Passages of the viewer's own that an edit touched: the span may take their codes. */
  inQuestion: readonly PassageInQuestion[];
  span: Span;
  /** A finger marked it. */
  byFinger: boolean;
  onSpan: (span: Span) => void;
  onDone: () => void;
}

/** Sends the codes that were chosen for the span; all of them are applied or none. */
function usePassageCoding({
  contribution,
  span,
  onDone,
}: Pick<ApplyCodesProps, 'contribution' | 'span' | 'onDone'>) {
  const [chosen, setChosen] = useState<string[]>([]);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [apply, { loading }] = useMutation(CodePassageDocument, { errorPolicy: 'all' });
  const run = async () => {
    if (chosen.length === 0) return setRefusal('Choose a code first.');
    const { id: contributionId, revision } = contribution;
    const input = { contributionId, revision, codeIds: chosen, ...span };
    const answer = await apply({ variables: { input } }).catch(() => null);
    const refused = refusalOf(answer?.data?.codePassage, answer?.error);
    setRefusal(refused);
    if (refused) return;
    const isOne = chosen.length === 1;
    showToast({
      text: `${countOf(chosen.length, 'code')} ${isOne ? 'is' : 'are'} on the passage. Members see it.`,
      tone: 'success',
    });
    onDone();
  };
  return { chosen, setChosen, refusal, setRefusal, loading, run };
}

/** What is marked, and the codes to put on it: one or many at once. */
export function ApplyCodes(props: ApplyCodesProps) {
  const { contribution, codes, inQuestion, span, byFinger, onSpan, onDone } = props;
  const panel = useRef<HTMLDivElement>(null);
  // Brings the panel into sight; otherwise its search field asks for the cursor.
  useEffect(() => {
    if (byFinger) panel.current?.focus();
  }, [byFinger]);
  const coding = usePassageCoding({ contribution, span, onDone });
  const { chosen, setChosen, refusal, setRefusal, loading, run } = coding;
  return (
    <div ref={panel} tabIndex={-1} className={styles['apply']} role="group" aria-label="Code this passage">
      <Stack gap="s">
        <blockquote className={styles['taken']}>
          {contribution.text.slice(span.startsAt, span.endsAt)}
        </blockquote>
        <SpanControls text={contribution.text} span={span} onChange={onSpan} />
        {refusal && <Notice tone="danger">{refusal}</Notice>}
        <CodePicker
          codes={codes}
          chosen={chosen}
          onChange={setChosen}
          onEnough={() => void run()}
          onLeave={onDone}
          takesFocus={!byFinger}
        />
        <Row gap="s">
          <Button
            tone="primary"
            onPress={() => void run()}
            pending={loading}
            pendingLabel="Applying the codes"
          >
            {chosen.length < 2 ? 'Apply the code' : `Apply ${chosen.length} codes`}
          </Button>
          {inQuestion.map(passage => (
            <MarkAnew
              key={passage.id}
              passage={passage}
              span={{ revision: contribution.revision, ...span }}
              onRefused={setRefusal}
              onDone={onDone}
            />
          ))}
          <Button tone="quiet" onPress={onDone}>
            Let go
          </Button>
        </Row>
      </Stack>
    </div>
  );
}
