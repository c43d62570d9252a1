import { useQuery } from '@apollo/client/react';
import { FailedState, List, ListRow, Section } from '@pathways/ui';
import { EndRoleDialog } from './EndRoleDialog.js';
import { GrantRoleDialog } from './GrantRoleDialog.js';
import { GroupFacilitatorsDocument } from './team.documents.js';

/** Who runs the group's meetings and closes its rounds, chosen by the coordinator. */
export function GroupFacilitators({ group, name }: { group: string; name: string }) {
  const { data, error, refetch } = useQuery(GroupFacilitatorsDocument, { variables: { group } });
  const again = () => void refetch().catch(() => undefined);
  const people = data?.groupFacilitators;
  const words = `facilitator of ${name}`;
  if (people === null) return null;
  return (
    <Section
      title="Facilitator"
      lead="Runs the meetings, closes the rounds, decides about what was flagged."
      actions={
        <GrantRoleDialog
          title="Choose a facilitator"
          roles={['FACILITATOR']}
          place={group}
          onGranted={again}
        />
      }
    >
      {error && !people && <FailedState onRetry={again} />}
      {people?.length === 0 && <p>Nobody yet. Without one, nobody can close a round.</p>}
      {people && people.length > 0 && (
        <List label="Facilitators">
          {people.map(person => (
            <ListRow
              key={person.id}
              title={person.name}
              detail={person.email}
              end={
                person.grants[0] && (
                  <EndRoleDialog
                    grantId={person.grants[0].id}
                    role={words}
                    name={person.name}
                    onEnded={again}
                  />
                )
              }
            />
          ))}
        </List>
      )}
    </Section>
  );
}
