import { useQuery } from '@apollo/client/react';
import {
  FailedState,
  Loading,
  Page,
  Quote,
  RefusedState,
  Section,
  Skeleton,
  Tag,
  TextLink,
  TimeStamp,
} from '@pathways/ui';
import { useParams } from 'react-router';
import type { ProvenanceQuery } from '../gql/graphql.js';
import { graphql } from '../gql/index.js';

export const ProvenanceDocument = graphql(`
  query Provenance($claimId: ID!) {
    provenance(claimId: $claimId) {
      practiceTitle
      slug
      number
      claimText
      excerptId
      quote
      codes
      revision
      promptHeading
      saidAt
      speaker
      groupId
      groupName
      contributionId
    }
  }
`);

type Chain = NonNullable<ProvenanceQuery['provenance']>[number];

/** From a published sentence back to the talk: practice, claim, excerpt in its discussion, prompt, group. */
export function ProvenancePage() {
  const { claimId = '' } = useParams();
  const { data, error, loading, refetch } = useQuery(ProvenanceDocument, { variables: { claimId } });
  const [first] = data?.provenance ?? [];
  if (!data)
    return (
      <Page title="Where this sentence comes from">
        {error ? (
          <FailedState onRetry={() => void refetch()} isRetrying={loading} />
        ) : (
          <Loading label="Walking back">
            <Skeleton height="24rem" />
          </Loading>
        )}
      </Page>
    );
  if (!first)
    return (
      <Page title="Where this sentence comes from">
        <RefusedState title="There is no way back from here for you">
          <p>
            Researchers of the programme, editors, and the schools of the group can walk back. Everybody reads
            who said it, as far as that may be known, beneath each quotation in the library.
          </p>
        </RefusedState>
      </Page>
    );
  return (
    <Page
      kicker={
        <>
          <TextLink href={`/library/${first.slug}/versions/${first.number}`}>{first.practiceTitle}</TextLink>,
          version {first.number}
        </>
      }
      title={first.claimText}
      lead="What this sentence rests on, and the way back to where it was said."
    >
      {data.provenance?.map(chain => (
        <Step key={chain.excerptId} chain={chain} />
      ))}
    </Page>
  );
}

function Step({ chain }: { chain: Chain }) {
  const { groupId, groupName, contributionId, promptHeading } = chain;
  return (
    <Section title={`An excerpt of ${chain.speaker}`} level={2}>
      {chain.quote === null || chain.quote === undefined ? (
        <p>Its words are not shown: the school’s consent is not in force.</p>
      ) : (
        <Quote attribution={chain.speaker}>{chain.quote}</Quote>
      )}
      <p>
        Revision {chain.revision}, <TimeStamp at={chain.saidAt} />, under the prompt “{promptHeading}”.
      </p>
      {chain.codes.length > 0 && (
        <p>
          {chain.codes.map(code => (
            <Tag key={code}>{code}</Tag>
          ))}
        </p>
      )}
      {groupId && contributionId ? (
        <ul>
          <li>
            <TextLink href={`/groups/${groupId}#contribution-${contributionId}`}>
              The excerpt in its discussion, under its prompt
            </TextLink>
          </li>
          <li>
            <TextLink href={`/groups/${groupId}`}>The group: {groupName}</TextLink>
          </li>
        </ul>
      ) : (
        <p>Which group it was, only those who may read its room are told.</p>
      )}
    </Section>
  );
}
