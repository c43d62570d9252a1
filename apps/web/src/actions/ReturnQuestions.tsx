import { useQuery } from '@apollo/client/react';
import { Section } from '@pathways/ui';
import { readFragment } from '../gql/index.js';
import { ActionFields, GroupActionsDocument } from './action.documents.js';
import { ActionCard } from './ActionCard.js';
import { isOpen } from './action-words.js';
import styles from './Actions.module.css';

interface ReturnQuestionsProps {
  group: string;
  meeting: string;
  /** What was agreed before this moment comes back. */
  before: string | null | undefined;
}

/**
 * What the group agreed before, at the beginning of the next meeting, in the order in which it was agreed. What was answered at
 * this meeting stays with its answer. Nothing where nothing was open.
 */
export function ReturnQuestions({ group, meeting, before }: ReturnQuestionsProps) {
  const { data } = useQuery(GroupActionsDocument, {
    variables: { group },
    fetchPolicy: 'cache-and-network',
  });
  const actions = readFragment(ActionFields, data?.actions ?? [])
    .filter(action => action.meetingId !== meeting && (!before || action.agreedAt < before))
    .filter(action => isOpen(action) || action.returns.some(({ meetingId }) => meetingId === meeting))
    .toSorted((one, other) => one.agreedAt.localeCompare(other.agreedAt));
  if (actions.length === 0) return null;
  return (
    <Section
      title="What became of our actions"
      lead="Done, changed, dropped or waiting, each with a word of why."
    >
      <div className={styles['cards']}>
        {actions.map(action => (
          <ActionCard key={action.id} action={action} meetingId={meeting} />
        ))}
      </div>
    </Section>
  );
}
