import { useQuery } from '@apollo/client/react';
import { ButtonLink, Notice } from '@pathways/ui';
import { FlagsWaitingDocument } from './flag.documents.js';

/** On the first page, and only while something waits for this person. */
export function FlagsWaiting() {
  const { data } = useQuery(FlagsWaitingDocument, { fetchPolicy: 'cache-and-network' });
  const count = data?.flagsWaiting ?? 0;
  if (count === 0) return null;
  return (
    <Notice
      tone="warning"
      live={false}
      title={count === 1 ? 'Something flagged waits for you' : `${count} flagged things wait for you`}
      action={<ButtonLink href="/flags">Look at the flags</ButtonLink>}
    />
  );
}
