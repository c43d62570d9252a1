import { useMutation } from '@apollo/client/react';
import { commentLimit } from '@pathways/domain/practices';
import { Button, Notice, Row, Section, Tag, TextArea, TimeStamp } from '@pathways/ui';
import { useState } from 'react';
import type { MakingPartsFragment } from '../gql/graphql.js';
import { FlagInPlace } from '../safeguarding/FlagInPlace.js';
import { refusalOf } from '../shell/refusal-of.js';
import { ReplyToCommentDocument, ResolveCommentDocument } from './comment.documents.js';
import styles from './Making.module.css';

type Comment = MakingPartsFragment['comments'][number];

interface CommentsProps {
  readonly practiceId: string;
  readonly comments: readonly Comment[];
}

/** Threads about single sentences: those that are open first. */
export function Comments({ practiceId, comments }: CommentsProps) {
  const open = comments.filter(({ resolvedAt }) => !resolvedAt);
  const settled = comments.filter(({ resolvedAt }) => resolvedAt);
  return (
    <Section title={open.length === 1 ? 'One comment to settle' : `${open.length} comments to settle`}>
      <ul className={styles['threads']}>
        {[...open, ...settled].map(comment => (
          <Thread key={comment.id} practiceId={practiceId} comment={comment} />
        ))}
      </ul>
    </Section>
  );
}

const refetch = { errorPolicy: 'all' as const, refetchQueries: ['Practice'] };

function Thread({ practiceId, comment }: { practiceId: string; comment: Comment }) {
  const [body, setBody] = useState('');
  const [refusal, setRefusal] = useState<string | null>(null);
  const [reply, replying] = useMutation(ReplyToCommentDocument, refetch);
  const [resolve, resolving] = useMutation(ResolveCommentDocument, refetch);
  const isResolved = comment.resolvedAt !== null && comment.resolvedAt !== undefined;
  const input = { practiceId, commentId: comment.id };
  const sendReply = async () => {
    const sent = { ...input, id: crypto.randomUUID(), body };
    const answer = await reply({ variables: { input: sent } }).catch(() => null);
    const refused = refusalOf(answer?.data?.replyToComment, answer?.error);
    setRefusal(refused);
    if (!refused) setBody('');
  };
  const turn = async () => {
    const answer = await resolve({ variables: { input: { ...input, isResolved: !isResolved } } }).catch(
      () => null,
    );
    setRefusal(refusalOf(answer?.data?.resolveComment, answer?.error));
  };
  return (
    <li className={styles['thread']}>
      <Row gap="s">
        <span className={styles['by']}>{comment.where}</span>
        {!comment.isFound && <Tag tone="warning">The sentence was changed since</Tag>}
        {isResolved && <Tag tone="success">Settled by {comment.resolvedBy}</Tag>}
      </Row>
      <blockquote>{comment.quote}</blockquote>
      <Said {...comment} />
      {comment.replies.length > 0 && (
        <div className={styles['replies']}>
          {comment.replies.map(said => (
            <Said key={said.id} {...said} />
          ))}
        </div>
      )}
      {refusal && <Notice tone="danger">{refusal}</Notice>}
      {!isResolved && (
        <TextArea label="Reply" rows={1} limit={commentLimit} value={body} onChange={setBody} />
      )}
      <Row gap="s">
        {!isResolved && (
          <Button
            onPress={() => void sendReply()}
            pending={replying.loading}
            pendingLabel="Sending"
            isDisabled={body.trim() === ''}
          >
            Reply
          </Button>
        )}
        <Button tone="quiet" onPress={() => void turn()} isDisabled={resolving.loading}>
          {isResolved ? 'Open it again' : 'Settle this'}
        </Button>
      </Row>
    </li>
  );
}

type SaidProps = Pick<Comment, 'id' | 'body' | 'isHidden' | 'writtenBy' | 'writtenAt'>;

function Said({ id, body, isHidden, writtenBy, writtenAt }: SaidProps) {
  return (
    <div>
      {!isHidden && <p className={styles['said']}>{body}</p>}
      <p className={styles['by']}>
        {writtenBy}, <TimeStamp at={writtenAt} />
      </p>
      <FlagInPlace which={{ kind: 'COMMENT', wordsId: id }} isHidden={isHidden} />
    </div>
  );
}
