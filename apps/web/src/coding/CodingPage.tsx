import { useQuery } from '@apollo/client/react';
import {
  ButtonLink,
  Disclosure,
  EmptyState,
  FactList,
  FailedState,
  Loading,
  Page,
  RefusedState,
  Section,
  Skeleton,
  Stack,
} from '@pathways/ui';
import { useParams } from 'react-router';
import type { ResearchRoomQuery } from '../gql/graphql.js';
import { graphql, readFragment } from '../gql/index.js';
import { ExcerptDownloads } from '../exchange/ExcerptDownloads.js';
import { AddCodeDialog } from './AddCodeDialog.js';
import { nameWithPath } from './code-choice.js';
import { CodableContribution } from './CodableContribution.js';
import { byKeyboard } from './PassageText.js';
import { CodableParts } from './coding.documents.js';
import { MarkingWaits } from './MarkingWaits.js';
import { OnlyTheSet } from './OnlyTheSet.js';
import { useSampleSet, type SampleSet } from './useSampleSet.js';

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
        above
        version
        definition
        include
        exclude
        example
      }
      pause {
        isWhole
        because
        waitsFor
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
  const { set, isLoading } = useSampleSet(id);
  if (!data || isLoading) {
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
  return <Open room={data.researchRoom} set={set} onCodeAdded={() => void refetch()} />;
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

interface OpenProps {
  room: ResearchRoom;
  set: SampleSet | null;
  onCodeAdded: () => void;
}

function Open({ room, set, onCodeAdded }: OpenProps) {
  const contributions = readFragment(CodableParts, room.contributions).filter(
    ({ id }) => !set || set.contributionIds.includes(id),
  );
  return (
    <Page
      kicker={room.programmeName}
      title={`Coding: ${room.name}`}
      lead="You see contributions whose authors opened them to research, under pseudonyms. Members see that you read here, and what you mark."
      breadcrumbs={[{ label: 'Research', href: '/research' }]}
      actions={
        <>
          <ButtonLink href={`/programmes/${room.programmeId}/codebook`}>Codebook</ButtonLink>
          <ExcerptDownloads programmeId={room.programmeId} />
          <AddCodeDialog programmeId={room.programmeId} onAdded={onCodeAdded} />
        </>
      }
      aside={<CodeList codes={room.codes} />}
    >
      {room.pause && <MarkingWaits pause={room.pause} />}
      {set && <OnlyTheSet set={set} groupId={room.id} shown={contributions.length} />}
      {contributions.length === 0 && !set ? (
        <EmptyState title="Nothing to code yet">
          <p>
            No contribution in this group is open to research. Authors decide that for each of their
            contributions.
          </p>
        </EmptyState>
      ) : (
        <Section
          title="Contributions"
          lead="Select words with the mouse or a finger, and say which codes apply."
        >
          <Disclosure title="By keyboard alone" level={3}>
            <p>{byKeyboard}</p>
          </Disclosure>
          {contributions.map(contribution => (
            <CodableContribution
              key={contribution.id}
              contribution={contribution}
              programmeId={room.programmeId}
              codes={room.codes}
            />
          ))}
        </Section>
      )}
    </Page>
  );
}

function ShortRule({ code }: { code: ResearchRoom['codes'][number] }) {
  return (
    <Stack gap="s">
      <span>{code.definition}</span>
      {code.include && <span>Apply it when: {code.include}</span>}
      {code.exclude && <span>Not when: {code.exclude}</span>}
    </Stack>
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
          facts={codes.map(code => ({ term: nameWithPath(code), value: <ShortRule code={code} /> }))}
        />
      )}
    </Section>
  );
}
