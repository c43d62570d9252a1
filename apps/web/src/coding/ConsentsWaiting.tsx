import { useQuery } from '@apollo/client/react';
import { ButtonLink, Notice } from '@pathways/ui';
import { graphql } from '../gql/index.js';

const ConsentsWaitingDocument = graphql(`
  query ConsentsWaiting {
    consentsWaiting
  }
`);

/** On the home page: that a researcher waits for the school's answer. Nothing when nobody waits. */
export function ConsentsWaiting() {
  const { data } = useQuery(ConsentsWaitingDocument, { fetchPolicy: 'cache-and-network' });
  const waiting = data?.consentsWaiting ?? 0;
  if (waiting === 0) return null;
  return (
    <Notice
      live={false}
      title={waiting === 1 ? 'One passage waits for your answer' : `${waiting} passages wait for your answer`}
      action={<ButtonLink href="/consent">Read and decide</ButtonLink>}
    >
      A researcher would like to quote your school’s words. Nothing is quoted unless you agree.
    </Notice>
  );
}
