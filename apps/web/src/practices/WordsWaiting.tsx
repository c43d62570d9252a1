import { useQuery } from '@apollo/client/react';
import { ButtonLink, Notice } from '@pathways/ui';
import { graphql } from '../gql/index.js';

export const WordsWaitingDocument = graphql(`
  query WordsWaiting {
    quotedInPlace {
      practiceId
      waiting
    }
  }
`);

/** On the home page: that a finished practice waits for the school's yes. Nothing when none does. */
export function WordsWaiting() {
  const { data } = useQuery(WordsWaitingDocument, { fetchPolicy: 'cache-and-network' });
  const waiting = (data?.quotedInPlace ?? []).filter(practice => practice.waiting > 0).length;
  if (waiting === 0) return null;
  return (
    <Notice
      live={false}
      title={
        waiting === 1
          ? 'A practice that quotes your school waits for your yes'
          : `${waiting} practices that quote your school wait for your yes`
      }
      action={<ButtonLink href="/words">Read your words in place</ButtonLink>}
    >
      It is finished and reviewed. Nothing is published before you have read your words where they will stand.
    </Notice>
  );
}
