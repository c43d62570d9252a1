import { useQuery } from '@apollo/client/react';
import {
  EmptyState,
  FactList,
  FailedState,
  Loading,
  Page,
  RefusedState,
  Section,
  Skeleton,
} from '@pathways/ui';
import { useParams } from 'react-router';
import type { ResearchRoomQuery } from '../gql/graphql.js';
import { graphql, readFragment } from '../gql/index.js';
import { AddCodeDialog } from './AddCodeDialog.js';
import { CodableContribution } from './CodableContribution.js';
import { howToMark } from './PassageText.js';
import { CodableParts } from './coding.documents.js';

export const ResearchRoomDocument = graphql(`
  query ResearchRoom($groupId: ID!) {
    researchRoom(groupId: $groupId) {
      id
      name
      programmeId
      programmeName
      codes {
        id
        name
        definition
        include
        exclude
        example
      }
      contributions {
        id
        ...CodableParts
      }
    }
  }
`);

type ResearchRoom = NonNullable<ResearchRoomQuery['researchRoom']>;

/** A group's talk as its researcher codes it. Opening it is noted, and the members see that. */
export function CodingPage() {
  const { id = '' } = useParams();
  const { data, error, loading, refetch } = useQuery(ResearchRoomDocument, { variables: { groupId: id } });
  if (!data) {
    return (
      <Page title="Coding">
        {error ? (
          <FailedState onRetry={() => void refetch()} isRetrying={loading} />
        ) : (
          <Loading label="Loading what may be coded">
            <Skeleton height="40rem" />
          </Loading>
        )}
      </Page>
    );
  }
  if (!data.researchRoom) return <NotForCoding />;
  return <Open room={data.researchRoom} onCodeAdded={() => void refetch()} />;
}

function NotForCoding() {
  return (
    <Page title="Coding">
      <RefusedState title="There is nothing here for you to code">
        <p>
          Either this group does not exist, or its charter does not let researchers in, or you are none of its
          programme.
        </p>
      </RefusedState>
    </Page>
  );
}

function Open({ room, onCodeAdded }: { room: ResearchRoom; onCodeAdded: () => void }) {
  const contributions = readFragment(CodableParts, room.contributions);
  return (
    <Page
      kicker={room.programmeName}
      title={`Coding: ${room.name}`}
      lead="You see contributions whose authors opened them to research, under pseudonyms. Members see that you read here, and what you mark."
      actions={<AddCodeDialog programmeId={room.programmeId} onAdded={onCodeAdded} />}
      aside={<CodeList codes={room.codes} />}
    >
      {contributions.length === 0 ? (
        <EmptyState title="Nothing to code yet">
          <p>
            No contribution in this group is open to research. Authors decide that for each of their
            contributions.
          </p>
        </EmptyState>
      ) : (
        <Section title="Contributions" lead={howToMark}>
          {contributions.map(contribution => (
            <CodableContribution key={contribution.id} contribution={contribution} codes={room.codes} />
          ))}
        </Section>
      )}
    </Page>
  );
}

function CodeList({ codes }: { codes: ResearchRoom['codes'] }) {
  return (
    <Section title="Code list">
      {codes.length === 0 ? (
        <EmptyState title="No codes yet">
          <p>Add the first one, with the rule for applying it.</p>
        </EmptyState>
      ) : (
        <FactList
          facts={codes.map(code => ({
            term: code.name,
            value: [
              code.definition,
              code.include && `Include: ${code.include}`,
              code.exclude && `Exclude: ${code.exclude}`,
            ]
              .filter(Boolean)
              .join(' '),
          }))}
        />
      )}
    </Section>
  );
}
