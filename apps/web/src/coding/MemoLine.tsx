import { useMutation } from '@apollo/client/react';
import { memoLimit } from '@pathways/domain/coding';
import { Button, Disclosure, List, ListRow, Notice, Row, Stack, TextArea, TimeStamp } from '@pathways/ui';
import { useState } from 'react';
import type { MemoPartsFragment } from '../gql/graphql.js';
import { FlagInPlace } from '../safeguarding/FlagInPlace.js';
import { refusalOf } from '../shell/refusal-of.js';
import { countOf } from './code-tree.js';
import { RemoveMemoDocument, ReviseMemoDocument } from './memo.documents.js';
import styles from './MemoLine.module.css';

interface MemoLinesProps {
  label: string;
  memos: readonly MemoPartsFragment[];
  onChanged: () => void;
  /** They stand beside what they are about, so that need not be said. */
  isHere?: boolean;
}

export function MemoLines({ label, memos, onChanged, isHere = false }: MemoLinesProps) {
  if (memos.length === 0) return null;
  return (
    <List label={label}>
      {memos.map(memo => (
        <MemoLine key={memo.id} memo={memo} onChanged={onChanged} isHere={isHere} />
      ))}
    </List>
  );
}

const kinds = { PASSAGE: 'On a passage', CODE: 'On the code', SCHOOL: 'On' } as const;

interface MemoLineProps {
  memo: MemoPartsFragment;
  onChanged: () => void;
  isHere: boolean;
}

function MemoLine({ memo, onChanged, isHere }: MemoLineProps) {
  const [isEditing, setEditing] = useState(false);
  const about = memo.kind === 'PASSAGE' ? `“${memo.about}”` : memo.about;
  return (
    <ListRow
      title={
        isHere ? (
          <span className={styles['body']}>{memo.isHidden ? 'A memo' : memo.body}</span>
        ) : (
          `${kinds[memo.kind]} ${about}`
        )
      }
      href={isHere || !memo.groupId ? undefined : `/groups/${memo.groupId}/coding`}
      detail={
        <>
          {memo.author}, <TimeStamp at={memo.writtenAt} />
          {memo.revision > 1 && (
            <>
              , reworded <TimeStamp at={memo.revisedAt} />
            </>
          )}
        </>
      }
    >
      {!isHere && !memo.isHidden && <p className={styles['body']}>{memo.body}</p>}
      {memo.earlier.length > 0 && <Earlier memo={memo} />}
      {memo.viewerCanRevise && !isEditing && (
        <Row gap="s">
          <Button tone="quiet" onPress={() => setEditing(true)}>
            Reword
          </Button>
          <Remove memo={memo} onRemoved={onChanged} />
        </Row>
      )}
      <FlagInPlace
        which={{ kind: 'MEMO', wordsId: memo.id }}
        isHidden={memo.isHidden}
        isOwn={memo.viewerCanRevise}
      />
      {isEditing && <Reword memo={memo} onDone={() => setEditing(false)} />}
    </ListRow>
  );
}

function Earlier({ memo }: { memo: MemoPartsFragment }) {
  return (
    <Disclosure title={countOf(memo.earlier.length, 'earlier wording')} level={4}>
      {memo.earlier.map(({ number, body, revisedAt }) => (
        <p key={number} className={styles['body']}>
          {body} <TimeStamp at={revisedAt} />
        </p>
      ))}
    </Disclosure>
  );
}

function Reword({ memo, onDone }: { memo: MemoPartsFragment; onDone: () => void }) {
  const [body, setBody] = useState(memo.body);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [revise, { loading }] = useMutation(ReviseMemoDocument, { errorPolicy: 'all' });
  const run = async () => {
    const input = { memoId: memo.id, revision: memo.revision, body };
    const answer = await revise({ variables: { input } }).catch(() => null);
    const refused = refusalOf(answer?.data?.reviseMemo, answer?.error);
    setRefusal(refused);
    if (!refused) onDone();
  };
  return (
    <Stack gap="s">
      {refusal && <Notice tone="danger">{refusal}</Notice>}
      <TextArea
        label="The memo"
        hideLabel
        rows={2}
        limit={memoLimit}
        value={body}
        onChange={setBody}
        autoFocus
      />
      <Row gap="s">
        <Button tone="primary" onPress={() => void run()} pending={loading} pendingLabel="Keeping it">
          Keep it so
        </Button>
        <Button onPress={onDone}>Leave it</Button>
      </Row>
    </Stack>
  );
}

function Remove({ memo, onRemoved }: { memo: MemoPartsFragment; onRemoved: () => void }) {
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isAsked, setAsked] = useState(false);
  const [remove, { loading }] = useMutation(RemoveMemoDocument, { errorPolicy: 'all' });
  const run = async () => {
    const answer = await remove({ variables: { input: { memoId: memo.id } } }).catch(() => null);
    const refused = refusalOf(answer?.data?.removeMemo, answer?.error);
    setRefusal(refused);
    if (!refused) onRemoved();
  };
  return (
    <>
      <Button
        tone="quiet"
        onPress={() => (isAsked ? void run() : setAsked(true))}
        pending={loading}
        pendingLabel="Taking it away"
      >
        {isAsked ? 'Take it away for good' : 'Take away'}
      </Button>
      {refusal && <Notice tone="danger">{refusal}</Notice>}
    </>
  );
}
