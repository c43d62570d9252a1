import { useQuery } from '@apollo/client/react';
import {
  Disclosure,
  FailedState,
  Loading,
  Notice,
  Page,
  RefusedState,
  Section,
  Skeleton,
} from '@pathways/ui';
import { useParams } from 'react-router';
import { readFragment } from '../gql/index.js';
import type { AskedSchoolPartsFragment } from '../gql/graphql.js';
import { dayWords } from '../schools/day-words.js';
import { AnswerForSchool } from './AnswerForSchool.js';
import { AskedSchoolDocument, AskedSchoolParts } from './invitation.documents.js';

/** `/cycles/invitations/:token`: where a school's link leads. Made for a phone, without an account. */
export function AskedSchoolPage() {
  const { token = '' } = useParams();
  const { data, error, loading, refetch } = useQuery(AskedSchoolDocument, { variables: { token } });
  if (error && !data) {
    return (
      <Page title="Invitation">
        <FailedState onRetry={() => void refetch()} isRetrying={loading} />
      </Page>
    );
  }
  if (!data) {
    return (
      <Page title="Invitation">
        <Loading label="Opening the invitation">
          <Skeleton height="30rem" />
        </Loading>
      </Page>
    );
  }
  const asked = readFragment(AskedSchoolParts, data.askedSchool);
  if (!asked) {
    return (
      <Page title="Invitation">
        <RefusedState title="This link opens nothing">
          <p>
            It may have been cut on its way. Open the newest mail, and copy the whole address if it does not
            open by itself.
          </p>
        </RefusedState>
      </Page>
    );
  }
  return <Opened asked={asked} token={token} onAnswered={() => void refetch()} />;
}

interface OpenedProps {
  readonly asked: AskedSchoolPartsFragment;
  readonly token: string;
  onAnswered(): void;
}

function Opened({ asked, token, onAnswered }: OpenedProps) {
  const { school, programme, cycle, inviter, startsOn, endsOn, summary, aims } = asked;
  return (
    <Page
      kicker={`${programme} · ${cycle}`}
      title={`Will ${school} take part?`}
      lead={`${inviter} invites your school. It runs from ${dayWords(startsOn)} to ${dayWords(endsOn)}.`}
    >
      {asked.isOver && (
        <Notice live={false}>This cycle has ended. There is nothing to answer any more.</Notice>
      )}
      {asked.isPlaced && (
        <Notice live={false}>
          Your group is released and its schools know of you. If something is wrong, tell {inviter}.
        </Notice>
      )}
      {!asked.isOver && !asked.isPlaced && (
        <AnswerForSchool asked={asked} token={token} onAnswered={onAnswered} />
      )}
      <Section title="What it is about">
        <p>{summary}</p>
        {aims && <p>{aims}</p>}
        {asked.sheetTitle && (
          <p>
            You talk about {asked.sheetTitle}: {asked.prompts.join(', ')}.
          </p>
        )}
      </Section>
      <Section
        title="Who you will work with"
        lead="A few schools like yours, of other authorities and trusts. Nobody learns of you, and you of nobody, before your group is released."
      />
      <Section title="What groups agree to at their beginning">
        <Disclosure title="The charter, clause by clause" level={3}>
          <ul>
            {asked.charter.map(words => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </Disclosure>
      </Section>
    </Page>
  );
}
