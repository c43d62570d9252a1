import { useQuery } from '@apollo/client/react';
import {
  ButtonLink,
  EmptyState,
  FailedState,
  Loading,
  Page,
  RefusedState,
  Section,
  Skeleton,
  Stack,
} from '@pathways/ui';
import { useParams } from 'react-router';
import type { ActionFieldsFragment, ActionsPageQuery } from '../gql/graphql.js';
import { readFragment } from '../gql/index.js';
import { ActionFields, ActionsPageDocument, ExchangeFields, IdeaFields } from './action.documents.js';
import { ActionCard } from './ActionCard.js';
import { isOpen } from './action-words.js';
import styles from './Actions.module.css';
import { ExchangeCard } from './ExchangeCard.js';
import { IdeaBoard } from './IdeaBoard.js';

/** `/groups/:id/actions`: what was agreed and what became of it, ideas on their way, and what the cycle asks. */
export function ActionsPage() {
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(ActionsPageDocument, {
    variables: { group: id },
    fetchPolicy: 'cache-and-network',
  });
  if (data?.actions)
    return <Seen group={id} data={data} actions={readFragment(ActionFields, data.actions)} />;
  return (
    <Page title="Actions">
      {data ? (
        <RefusedState action={<ButtonLink href="/">See your groups</ButtonLink>} />
      ) : error ? (
        <FailedState onRetry={() => void refetch()} />
      ) : (
        <Loading label="Loading the actions">
          <Skeleton height="30rem" />
        </Loading>
      )}
    </Page>
  );
}

interface SeenProps {
  group: string;
  data: ActionsPageQuery;
  actions: readonly ActionFieldsFragment[];
}

function Seen({ group, data, actions }: SeenProps) {
  const open = actions.filter(isOpen);
  const ended = actions.filter(action => !isOpen(action));
  return (
    <Page
      title="Actions and ideas"
      breadcrumbs={[{ label: data.room?.name ?? 'The room', href: `/groups/${group}` }]}
      lead="Every action comes back when the group meets again. Nothing that was said of it is overwritten."
    >
      <Stack gap="l">
        {data.cycleExchange && <ExchangeCard exchange={readFragment(ExchangeFields, data.cycleExchange)} />}
        <Section title="Expected still">
          {open.length === 0 ? (
            <EmptyState title="Nothing is expected" icon="check">
              <p>Actions are agreed in the minutes of a meeting, or when a round closes.</p>
            </EmptyState>
          ) : (
            <Cards actions={open} />
          )}
        </Section>
        <IdeaBoard
          group={group}
          ideas={readFragment(IdeaFields, data.ideas ?? [])}
          isEnded={Boolean(data.room?.endedAt)}
        />
        {ended.length > 0 && (
          <Section title="Done or dropped">
            <Cards actions={ended} />
          </Section>
        )}
      </Stack>
    </Page>
  );
}

function Cards({ actions }: { actions: readonly ActionFieldsFragment[] }) {
  return (
    <div className={styles['cards']}>
      {actions.map(action => (
        <ActionCard key={action.id} action={action} />
      ))}
    </div>
  );
}
