import { useQuery } from '@apollo/client/react';
import { FailedState, Loading, Notice, Page, RefusedState, Skeleton, Tag, TextLink } from '@pathways/ui';
import { useMemo, type ReactNode } from 'react';
import { useParams } from 'react-router';
import type { MakingPartsFragment, PracticePartsFragment, VersionPartsFragment } from '../gql/graphql.js';
import { readFragment } from '../gql/index.js';
import { useHints } from '../hints.js';
import { useViewer } from '../viewer.js';
import { Checks } from './Checks.js';
import { DraftForm } from './DraftForm.js';
import { LostQuotes } from './LostQuotes.js';
import { Making } from './Making.js';
import { stageTones, stageWords } from './card-words.js';
import { actsNextWords } from './practice-words.js';
import { MakingParts, PracticeDocument, PracticeParts, VersionParts } from './practice.documents.js';
import { PracticeActions } from './PracticeActions.js';
import { serverDraftOf } from './useDraft.js';
import { PracticeLinks } from './PracticeLinks.js';
import { VersionRead } from './VersionRead.js';

const crumbs = [{ label: 'Practices', href: '/practices' }];

/** A practice on the workbench: its writer's form, its editor's review. */
export function PracticePage() {
  const { id = '' } = useParams();
  const query = useQuery(PracticeDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  const { data, error, loading, refetch } = query;
  const viewer = useViewer();
  useHints(id, query);
  const server = useMemo(() => (data ? serverDraftOf(data) : null), [data]);
  const making = readFragment(MakingParts, data?.practiceMaking);
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
  return (
    <Known practice={practice} version={newest} making={making ?? null}>
      {newest.viewerCanEdit && making && server && viewer ? (
        <DraftForm
          key={newest.id}
          person={viewer.id}
          practice={practice}
          version={newest}
          making={making}
          server={server}
        />
      ) : (
        <VersionRead version={newest} commentsOn={making ? practice.id : undefined} />
      )}
    </Known>
  );
}

interface KnownProps {
  practice: PracticePartsFragment;
  version: VersionPartsFragment;
  making: MakingPartsFragment | null;
  children: ReactNode;
}

function Known({ practice, version, making, children }: KnownProps) {
  const isPublic = practice.state === 'PUBLISHED' || practice.state === 'WITHDRAWN';
  return (
    <Page
      breadcrumbs={crumbs}
      kicker={
        <>
          {practice.programmeName} · version {version.number}{' '}
          <Tag tone={stageTones[practice.stage]}>{stageWords[practice.stage]}</Tag>
        </>
      }
      title={version.card.title}
      lead={`${actsNextWords[practice.actsNext]}.`}
      actions={<PracticeActions practice={practice} version={version} making={making} />}
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
      {making && <Making practice={practice} making={making} />}
      {children}
      {practice.state === 'PUBLISHED' && <PracticeLinks practiceId={practice.id} />}
    </Page>
  );
}
