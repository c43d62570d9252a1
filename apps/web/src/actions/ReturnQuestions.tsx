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

/** What the group agreed before, at the beginning of the next meeting. Nothing where nothing is open. */
export function ReturnQuestions({ group, meeting, before }: ReturnQuestionsProps) {
  const { data } = useQuery(GroupActionsDocument, {
    variables: { group },
    fetchPolicy: 'cache-and-network',
  });
  const actions = readFragment(ActionFields, data?.actions ?? []).filter(
    action => isOpen(action) && action.meetingId !== meeting && (!before || action.agreedAt < before),
  );
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
