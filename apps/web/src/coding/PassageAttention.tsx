import { useMutation } from '@apollo/client/react';
import { Button, Notice, Row } from '@pathways/ui';
import type { ExcerptPartsFragment } from '../gql/graphql.js';
import { refusalOf } from '../shell/refusal-of.js';
import { SettlePassageDocument } from './coding.documents.js';

interface PassageAttentionProps {
  excerpt: ExcerptPartsFragment;
  /** Of the contribution, as it reads now. */
  revision: number;
  onRefused: (refusal: string | null) => void;
}

/** After an edit: where the words went, and what the coder makes of it. Nothing was moved for them. */
export function PassageAttention({ excerpt, revision, onRefused }: PassageAttentionProps) {
  const [settle, { loading }] = useMutation(SettlePassageDocument, {
    errorPolicy: 'all',
    refetchQueries: ['PassagesToCheck'],
  });
  const isMine = excerpt.codings.some(coding => coding.viewerCanRemove);
  const run = async (how: { confirmedRevision: number } | { letGo: true }) => {
    const answer = await settle({ variables: { input: { excerptId: excerpt.id, ...how } } }).catch(
      () => null,
    );
    onRefused(refusalOf(answer?.data?.settlePassage, answer?.error));
  };
  if (!excerpt.attention) return null;
  const isFound = excerpt.attention === 'RE_ATTACHED';
  return (
    <Notice
      live={false}
      tone="warning"
      title={isFound ? 'Re-attached' : 'Words changed: look again'}
      action={
        isMine && (
          <Row gap="s">
            {isFound && (
              <Button
                onPress={() => void run({ confirmedRevision: revision })}
                pending={loading}
                pendingLabel="Confirming"
              >
                It stands there
              </Button>
            )}
            <Button tone="quiet" onPress={() => void run({ letGo: true })} isDisabled={loading}>
              Let my codes go
            </Button>
          </Row>
        )
      }
    >
      {isFound
        ? 'The text was edited since. The same words were found at another place in it.'
        : 'The text was edited since and these words no longer stand in it. Mark the words that took their place and choose “anew”, or let it go.'}
    </Notice>
  );
}
