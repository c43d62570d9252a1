import { useQuery } from '@apollo/client/react';
import { claimLimits } from '@pathways/domain/practices';
import { Button, EmptyState, FailedState, Loading, Row, Stack, TextArea } from '@pathways/ui';
import { graphql } from '../gql/index.js';
import styles from './ClaimsEditor.module.css';
import { ExcerptPicker, RestingExcerpt } from './ExcerptPicker.js';
import type { ClaimDraft } from './useDraft.js';

export const ExcerptChoicesDocument = graphql(`
  query ExcerptChoices($programmeId: ID!) {
    excerptChoices(programmeId: $programmeId) {
      id
      quote
      speaker
      groupName
      codes
      consents {
        purpose
        state
      }
    }
  }
`);

interface ClaimsEditorProps {
  programmeId: string;
  claims: readonly ClaimDraft[];
  onChange: (claims: ClaimDraft[]) => void;
}

export function ClaimsEditor({ programmeId, claims, onChange }: ClaimsEditorProps) {
  const { data, error, loading, refetch } = useQuery(ExcerptChoicesDocument, { variables: { programmeId } });
  if (!data) {
    return error ? (
      <FailedState onRetry={() => void refetch()} isRetrying={loading} />
    ) : (
      <Loading label="Loading marked passages" />
    );
  }
  const choices = data.excerptChoices ?? [];
  const put = (at: number, claim: ClaimDraft) =>
    onChange(claims.map((old, index) => (index === at ? claim : old)));
  const add = () => onChange([...claims, { key: crypto.randomUUID(), text: '', excerpts: [] }]);
  return (
    <Stack>
      {choices.length === 0 && (
        <EmptyState title="No passage is marked yet">
          <p>
            Open a group’s talk for coding, mark passages, and ask their schools for consent. Then quote them
            here.
          </p>
        </EmptyState>
      )}
      {claims.map((claim, at) => (
        <fieldset key={claim.key} className={styles['claim']}>
          <legend className={styles['legend']}>Claim {at + 1}</legend>
          <TextArea
            label="The sentence"
            rows={2}
            limit={claimLimits.text}
            value={claim.text}
            onChange={text => put(at, { ...claim, text })}
          />
          {claim.excerpts.map(resting => (
            <RestingExcerpt
              key={resting.excerptId}
              resting={resting}
              choice={choices.find(choice => choice.id === resting.excerptId)}
              onChange={next =>
                put(at, {
                  ...claim,
                  excerpts: claim.excerpts.flatMap(old => (old !== resting ? [old] : next ? [next] : [])),
                })
              }
            />
          ))}
          <Row gap="s">
            <ExcerptPicker
              choices={choices.filter(
                choice => !claim.excerpts.some(({ excerptId }) => excerptId === choice.id),
              )}
              onPicked={excerptId =>
                put(at, { ...claim, excerpts: [...claim.excerpts, { excerptId, purpose: 'UNNAMED' }] })
              }
            />
            <Button tone="quiet" onPress={() => onChange(claims.filter(old => old !== claim))}>
              Remove claim {at + 1}
            </Button>
          </Row>
        </fieldset>
      ))}
      {claims.length < claimLimits.perVersion && (
        <div>
          <Button icon="plus" onPress={add}>
            Add a claim
          </Button>
        </div>
      )}
    </Stack>
  );
}
