import { useQuery } from '@apollo/client/react';
import {
  ButtonLink,
  EmptyState,
  FailedState,
  Loading,
  Notice,
  Page,
  Prose,
  RefusedState,
  Section,
  Skeleton,
  TextLink,
} from '@pathways/ui';
import { useParams } from 'react-router';
import type { WordsToFlagQuery } from '../gql/graphql.js';
import { readFragment } from '../gql/index.js';
import { FlagWords } from '../safeguarding/FlagWords.js';
import { FlaggedWordsParts, WordsToFlagDocument } from '../safeguarding/words-flag.documents.js';
import { useViewer } from '../viewer.js';

const title = 'Flag a school’s report';

/** From the public page, where nobody is signed in: the report once more, and what may be said of it. */
export function FlagTryPage() {
  const { id = '' } = useParams();
  const viewer = useViewer();
  const { data, error, loading, refetch } = useQuery(WordsToFlagDocument, {
    variables: { id },
    skip: !viewer,
    fetchPolicy: 'cache-and-network',
  });
  if (viewer === null) return <SignInFirst id={id} />;
  if (!data) {
    return (
      <Page title={title}>
        {error ? (
          <FailedState onRetry={() => void refetch()} isRetrying={loading} />
        ) : (
          <Loading label="Loading the report">
            <Skeleton height="24rem" />
          </Loading>
        )}
      </Page>
    );
  }
  const found = data.wordsToFlag;
  if (!found) {
    return (
      <Page title={title}>
        <RefusedState
          title="There is no such report in the library"
          action={<ButtonLink href="/library">See all practices</ButtonLink>}
        />
      </Page>
    );
  }
  return <Report found={found} onDone={refetch} />;
}

interface ReportProps {
  found: NonNullable<WordsToFlagQuery['wordsToFlag']>;
  onDone: () => Promise<unknown>;
}

function Report({ found, onDone }: ReportProps) {
  const words = readFragment(FlaggedWordsParts, found);
  return (
    <Page
      kicker={words.title}
      title={title}
      lead="Everybody reads these reports, so anybody who is signed in may say that one should not stand as it does."
    >
      {found.text && (
        <Section title="What it says">
          <Prose>{found.text}</Prose>
        </Section>
      )}
      {words.hiddenAt && (
        <Notice tone="warning" live={false} title="The words of this report are out of sight">
          {words.areRemoved ? 'They were removed for ever.' : 'Somebody flagged them, and an editor decides.'}{' '}
          What was ticked stands, and counts as before.
        </Notice>
      )}
      <FlagWords words={words} onDone={onDone} />
      <TextLink href={words.address}>Back to the practice</TextLink>
    </Page>
  );
}

function SignInFirst({ id }: { id: string }) {
  return (
    <Page title={title}>
      <EmptyState
        title="Sign in to flag a report"
        action={<ButtonLink href={`/sign-in?then=/tries/${id}/flag`}>Sign in</ButtonLink>}
      >
        <p>
          Anybody with an account may. If a child may be in danger, do not wait: tell a safeguarding lead.
        </p>
      </EmptyState>
    </Page>
  );
}
