import { useQuery } from '@apollo/client/react';
import { claimLimits } from '@pathways/domain/practices';
import { Button, EmptyState, FailedState, Loading, Row, Stack, TextArea } from '@pathways/ui';
import { graphql } from '../gql/index.js';
import styles from './ClaimsEditor.module.css';
import { ExcerptPicker, RestingExcerpt, type ExcerptChoice } from './ExcerptPicker.js';
import type { ClaimDraft } from './draft-shape.js';

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
        <ClaimFields
          key={claim.key}
          number={at + 1}
          claim={claim}
          choices={choices}
          onChange={next => onChange(claims.flatMap(old => (old !== claim ? [old] : next ? [next] : [])))}
        />
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

interface ClaimFieldsProps {
  number: number;
  claim: ClaimDraft;
  choices: readonly ExcerptChoice[];
  /** Null removes it. */
  onChange: (claim: ClaimDraft | null) => void;
}

function ClaimFields({ number, claim, choices, onChange }: ClaimFieldsProps) {
  const rest = (excerpts: ClaimDraft['excerpts']) => onChange({ ...claim, excerpts });
  return (
    <fieldset className={styles['claim']}>
      <legend className={styles['legend']}>Claim {number}</legend>
      <TextArea
        label="The sentence"
        rows={2}
        limit={claimLimits.text}
        value={claim.text}
        onChange={text => onChange({ ...claim, text })}
      />
      {claim.excerpts.map(resting => (
        <RestingExcerpt
          key={resting.excerptId}
          resting={resting}
          choice={choices.find(choice => choice.id === resting.excerptId)}
          onChange={next =>
            rest(claim.excerpts.flatMap(old => (old !== resting ? [old] : next ? [next] : [])))
          }
        />
      ))}
      <Row gap="s">
        <ExcerptPicker
          choices={choices.filter(choice => !claim.excerpts.some(({ excerptId }) => excerptId === choice.id))}
          onPicked={excerptId => rest([...claim.excerpts, { excerptId, purpose: 'UNNAMED' }])}
        />
        <Button tone="quiet" onPress={() => onChange(null)}>
          Remove claim {number}
        </Button>
      </Row>
    </fieldset>
  );
}
