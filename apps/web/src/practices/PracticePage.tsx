import { useQuery } from '@apollo/client/react';
import { FailedState, Loading, Notice, Page, RefusedState, Skeleton, Tag, TextLink } from '@pathways/ui';
import { useParams } from 'react-router';
import type { PracticePartsFragment, VersionPartsFragment } from '../gql/graphql.js';
import { graphql, readFragment } from '../gql/index.js';
import { Checks } from './Checks.js';
import { DraftForm } from './DraftForm.js';
import { LostQuotes } from './LostQuotes.js';
import { actsNextWords, stateTones, stateWords } from './practice-words.js';
import { PracticeParts, VersionParts } from './practice.documents.js';
import { PracticeActions } from './PracticeActions.js';
import { VersionRead } from './VersionRead.js';

export const PracticeDocument = graphql(`
  query Practice($id: ID!) {
    practice(id: $id) {
      id
      ...PracticeParts
    }
  }
`);

const crumbs = [{ label: 'Practices', href: '/practices' }];

/** A practice on the workbench: its writer's form, its editor's review. */
export function PracticePage() {
  const { id = '' } = useParams();
  const { data, error, loading, refetch } = useQuery(PracticeDocument, { variables: { id } });
  const practice = readFragment(PracticeParts, data?.practice);
  const versions = readFragment(VersionParts, practice?.versions ?? []);
  const [newest] = versions;
  if (!data) {
    return (
      <Page title="Practice" breadcrumbs={crumbs}>
        {error ? (
          <FailedState onRetry={() => void refetch()} isRetrying={loading} />
        ) : (
          <Loading label="Loading the practice">
            <Skeleton height="40rem" />
          </Loading>
        )}
      </Page>
    );
  }
  if (!practice || !newest) {
    return (
      <Page title="Practice" breadcrumbs={crumbs}>
        <RefusedState title="There is no practice here that you can open">
          <p>Drafts are seen by the researchers of their programme; editors see what was sent to them.</p>
        </RefusedState>
      </Page>
    );
  }
  return <Known practice={practice} version={newest} />;
}

interface KnownProps {
  practice: PracticePartsFragment;
  version: VersionPartsFragment;
}

function Known({ practice, version }: KnownProps) {
  const isPublic = practice.state === 'PUBLISHED' || practice.state === 'WITHDRAWN';
  return (
    <Page
      breadcrumbs={crumbs}
      kicker={
        <>
          {practice.programmeName} · version {version.number}{' '}
          <Tag tone={stateTones[practice.state]}>{stateWords[practice.state]}</Tag>
        </>
      }
      title={version.card.title}
      lead={`${actsNextWords[practice.actsNext]}.`}
      actions={<PracticeActions practice={practice} version={version} />}
      aside={version.checks.length > 0 ? <Checks checks={version.checks} /> : undefined}
    >
      {isPublic && <TextLink href={`/library/${practice.slug}`}>See it in the library</TextLink>}
      {practice.withdrawnBecause && (
        <Notice tone="warning" live={false} title="Withdrawn">
          {practice.withdrawnBecause}
          {practice.successorTitle && ` It is replaced by “${practice.successorTitle}”.`}
        </Notice>
      )}
      <LostQuotes lost={practice.lostQuotes} />
      {version.returnedNote && version.state === 'DRAFT' && (
        <Notice tone="warning" live={false} title="An editor handed it back">
          {version.returnedNote}
        </Notice>
      )}
      {version.viewerCanEdit ? (
        <DraftForm key={version.id} practice={practice} version={version} />
      ) : (
        <VersionRead version={version} />
      )}
    </Page>
  );
}
