import { useQuery } from '@apollo/client/react';
import { ButtonLink, FailedState, Loading, Page, Section, Skeleton, TextLink } from '@pathways/ui';
import { readFragment } from '../gql/index.js';
import { EmptyForSchools } from '../shell/EmptyForSchools.js';
import { QuotedInPlaceDocument, WordsParts } from './words.documents.js';
import { WordsInPlaceCard } from './WordsInPlaceCard.js';

const lead =
  'A practice that quotes your school is finished. Read your words where they will stand, and say yes, say it more softly, or keep them back. Nothing is published without your yes.';

/** What a quoted school sees before anything is published: its words in their place. Made for a phone and two minutes. */
export function WordsPage() {
  const { data, error, loading, refetch } = useQuery(QuotedInPlaceDocument, {
    fetchPolicy: 'cache-and-network',
  });
  if (!data) {
    return (
      <Page title="Your words in place" lead={lead}>
        {error ? (
          <FailedState onRetry={() => void refetch()} isRetrying={loading} />
        ) : (
          <Loading label="Loading the practices that quote your school">
            <Skeleton height="30rem" />
          </Loading>
        )}
      </Page>
    );
  }
  const all = readFragment(WordsParts, data.quotedInPlace);
  const waiting = all.filter(view => view.waiting > 0);
  const others = all.filter(view => view.waiting === 0);
  return (
    <Page
      title="Your words in place"
      lead={lead}
      actions={<ButtonLink href="/consent/words">Where our words are used</ButtonLink>}
    >
      {all.length === 0 && (
        <EmptyForSchools title="No finished practice quotes your school">
          <p>
            When one does, it comes here and by e-mail. Whether words may be quoted at all is asked first,
            under <TextLink href="/consent">Consent</TextLink>.
          </p>
        </EmptyForSchools>
      )}
      {waiting.map(view => (
        <WordsInPlaceCard key={view.practiceId} view={view} />
      ))}
      {others.length > 0 && (
        <Section title="Answered">
          {others.map(view => (
            <WordsInPlaceCard key={view.practiceId} view={view} />
          ))}
        </Section>
      )}
    </Page>
  );
}
