import { useQuery } from '@apollo/client/react';
import { Section } from '@pathways/ui';
import { readFragment } from '../gql/index.js';
import { ActionFields, OwnActionsDocument } from './action.documents.js';
import { ActionCard } from './ActionCard.js';
import styles from './Actions.module.css';

/** At home: what one, or one's school, agreed to do. Nothing is shown where nothing is expected. */
export function OwnActions() {
  const { data } = useQuery(OwnActionsDocument, { fetchPolicy: 'cache-and-network' });
  const actions = readFragment(ActionFields, data?.ownActions ?? []);
  if (actions.length === 0) return null;
  return (
    <Section
      title="Our actions"
      lead="What you, or your school, agreed to do. The next one due stands first."
    >
      <div className={styles['cards']}>
        {actions.map(action => (
          <ActionCard key={action.id} action={action} hasGroup />
        ))}
      </div>
    </Section>
  );
}
