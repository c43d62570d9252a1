import { useQuery } from '@apollo/client/react';
import { EmptyState, FailedState, Loading, Section, Skeleton } from '@pathways/ui';
import { graphql } from '../gql/index.js';
import { AgreementView } from './AgreementView.js';
import { Disagreements } from './Disagreements.js';
import { Formulas } from './Formulas.js';

export const ComparisonDocument = graphql(`
  query Comparison($sampleId: ID!) {
    comparison(sampleId: $sampleId) {
      sampleId
      texts
      characters
      lost
      draws
      codes {
        codeId
        codeName
        definition
        onTexts {
          percent
          kappa
          alpha
          alphaFrom
          alphaTo
        }
        onCharacters {
          percent
          kappa
          alpha
          alphaFrom
          alphaTo
        }
        noFigure
        finds
        disagreements
        mayNeedWork
      }
      disagreements {
        id
        codeId
        codeName
        excerptId
        groupId
        speaker
        promptHeading
        before
        quote
        after
        appliedBy
        notAppliedBy
        resolution {
          id
          answer
          because
          resolvedBy
          resolvedAt
        }
      }
    }
  }
`);

/** How far the coders agree, where they do not, and how each figure is made. */
export function ComparisonSection({ sampleId }: { sampleId: string }) {
  const { data, error, loading, refetch } = useQuery(ComparisonDocument, {
    variables: { sampleId },
    fetchPolicy: 'cache-and-network',
  });
  if (!data)
    return error ? (
      <FailedState onRetry={() => void refetch()} isRetrying={loading} />
    ) : (
      <Loading label="Comparing the coders">
        <Skeleton height="30rem" />
      </Loading>
    );
  const { comparison } = data;
  if (!comparison || comparison.codes.length === 0)
    return (
      <Section title="Agreement">
        <EmptyState title="Nothing to compare">
          <p>No coder applied a code to words that are still open to research.</p>
        </EmptyState>
      </Section>
    );
  return (
    <>
      <AgreementView comparison={comparison} />
      <Disagreements comparison={comparison} onChanged={() => void refetch()} />
      <Formulas draws={comparison.draws} />
    </>
  );
}
