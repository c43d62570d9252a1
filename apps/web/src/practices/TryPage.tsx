import { useQuery } from '@apollo/client/react';
import {
  ButtonLink,
  EmptyState,
  FailedState,
  Loading,
  Notice,
  Page,
  RefusedState,
  Skeleton,
  TextLink,
} from '@pathways/ui';
import { useState } from 'react';
import { useParams } from 'react-router';
import { graphql } from '../gql/index.js';
import { useViewer } from '../viewer.js';
import { TryForm } from './TryForm.js';

export const TriedPracticeDocument = graphql(`
  query TriedPractice($slug: String!) {
    libraryPractice(slug: $slug) {
      slug
      practiceId
      title
      withdrawal {
        reason
      }
    }
  }
`);

const schoolRoles = ['SCHOOL_LEADER', 'DEPUTY', 'COLLEAGUE'];

/** "We tried this": a school says what it did and what came of it. */
export function TryPage() {
  const { slug = '' } = useParams();
  const viewer = useViewer();
  const { data, error, loading, refetch } = useQuery(TriedPracticeDocument, { variables: { slug } });
  const practice = data?.libraryPractice;
  if (!data || viewer === undefined) {
    return (
      <Page title="We tried this">
        {error ? (
          <FailedState onRetry={() => void refetch()} isRetrying={loading} />
        ) : (
          <Loading label="Loading the practice">
            <Skeleton height="30rem" />
          </Loading>
        )}
      </Page>
    );
  }
  if (!practice) return <NoSuchPractice />;
  const schools = (viewer?.grants ?? []).flatMap(({ role, scopeId, scopeName }) =>
    schoolRoles.includes(role) && scopeId ? [{ id: scopeId, label: scopeName ?? scopeId }] : [],
  );
  return (
    <Page
      kicker="We tried this"
      title={practice.title}
      lead="What you did, what it took, what came of it. A try that changed nothing, or made it worse, helps others as much as one that worked."
    >
      {practice.withdrawal ? (
        <Notice tone="warning" live={false} title="This practice was withdrawn">
          {practice.withdrawal.reason} Tries of it are no longer taken.
        </Notice>
      ) : schools.length === 0 ? (
        <WhoMayReport slug={slug} isSignedIn={viewer !== null} />
      ) : (
        <Report practiceId={practice.practiceId} slug={slug} schools={schools} />
      )}
      <TextLink href={`/library/${slug}`}>Read the practice again</TextLink>
      {schools.length > 0 && <TextLink href="/tries">What your school reported so far</TextLink>}
    </Page>
  );
}

function NoSuchPractice() {
  return (
    <Page title="We tried this">
      <RefusedState
        title="There is no such practice in the library"
        action={<ButtonLink href="/library">See all practices</ButtonLink>}
      />
    </Page>
  );
}

function WhoMayReport({ slug, isSignedIn }: { slug: string; isSignedIn: boolean }) {
  return (
    <EmptyState
      title="Reports come from schools"
      {...(isSignedIn
        ? {}
        : { action: <ButtonLink href={`/sign-in?then=/practices/${slug}/try`}>Sign in</ButtonLink> })}
    >
      <p>
        {isSignedIn
          ? 'You speak for no school here, so there is nothing for you to report. A leader of your school can give you that right.'
          : 'Sign in as somebody who speaks for a school.'}
      </p>
    </EmptyState>
  );
}

interface ReportProps {
  practiceId: string;
  slug: string;
  schools: readonly { id: string; label: string }[];
}

function Report({ practiceId, slug, schools }: ReportProps) {
  const [isThanked, setThanked] = useState(false);
  if (!isThanked)
    return <TryForm practiceId={practiceId} schools={schools} onLogged={() => setThanked(true)} />;
  return (
    <Notice tone="success" title="Thank you">
      Your report is in the library, without your school’s name, and the practice’s confidence is counted
      anew. <TextLink href={`/library/${slug}#tries`}>See it among the others</TextLink>, or{' '}
      <TextLink href="/tries">all that your school reported</TextLink>.
    </Notice>
  );
}
