import { useApolloClient, useQuery } from '@apollo/client/react';
import {
  ButtonLink,
  FailedState,
  List,
  ListRow,
  Loading,
  Notice,
  Page,
  RefusedState,
  Section,
  Skeleton,
} from '@pathways/ui';
import { useState } from 'react';
import { useParams } from 'react-router';
import type { SchoolTeamQuery } from '../gql/graphql.js';
import { dayWords } from '../schools/day-words.js';
import { GrantRoleDialog } from './GrantRoleDialog.js';
import { LeftSchool, type Leaving } from './LeftSchool.js';
import { roleWords } from './role-words.js';
import { SchoolTeamDocument } from './team.documents.js';
import { TeamMemberRow } from './TeamMemberRow.js';

type Team = NonNullable<SchoolTeamQuery['schoolTeam']>;

/** `/schools/:urn/team`: who acts for a school, how one hands over, and who did before. */
export function TeamPage() {
  const { urn = '' } = useParams();
  const { data, error, loading, refetch } = useQuery(SchoolTeamDocument, {
    variables: { urn },
    fetchPolicy: 'cache-and-network',
  });
  const client = useApolloClient();
  const [leaving, setLeaving] = useState<Leaving | null>(null);
  const again = () => void refetch().catch(() => undefined);
  const leave = (left: Leaving) => {
    setLeaving(left);
    void client.refetchQueries({ include: 'active' }).catch(() => undefined);
  };
  if (leaving) return <LeftSchool {...leaving} />;
  if (data?.schoolTeam) return <Seen team={data.schoolTeam} onChanged={again} onLeft={leave} />;
  return (
    <Page title="People of the school">
      {data ? (
        <RefusedState
          title="Only its own people see who acts for a school"
          action={<ButtonLink href="/me">Your roles</ButtonLink>}
        />
      ) : error ? (
        <FailedState onRetry={again} isRetrying={loading} />
      ) : (
        <Loading label="Loading the people of the school">
          <Skeleton height="24rem" />
        </Loading>
      )}
    </Page>
  );
}

interface SeenProps {
  team: Team;
  onChanged: () => void;
  /** The viewer's own role ended: the team is not for them any more. */
  onLeft: (leaving: Leaving) => void;
}

function Seen({ team, onChanged, onLeft }: SeenProps) {
  const { name, urn, people, viewerCanManage, viewerCanMakeLeaders } = team;
  return (
    <Page
      title={`People of ${name}`}
      lead="The school keeps its place, its words and its actions, whoever comes and goes."
      breadcrumbs={[{ label: name, href: `/schools/${urn}` }]}
      actions={
        viewerCanManage && (
          <GrantRoleDialog
            title="Add somebody"
            roles={viewerCanMakeLeaders ? ['COLLEAGUE', 'DEPUTY', 'SCHOOL_LEADER'] : ['COLLEAGUE', 'DEPUTY']}
            place={urn}
            onGranted={onChanged}
          />
        )
      }
    >
      {people.length === 1 && (
        <Notice tone="warning" title="One person acts for the school" live={false}>
          When that person is away, nobody answers for it. Add a second one; the coordinators are told of it
          too.
        </Notice>
      )}
      <Section title="Today" lead="They read and write in the school’s groups and answer for it.">
        <List label="People of the school">
          {people.map(member => (
            <TeamMemberRow
              key={member.id}
              member={member}
              team={team}
              onGone={successor =>
                member.isViewer && member.grants.length === 1
                  ? onLeft({ school: name, successor })
                  : onChanged()
              }
            />
          ))}
        </List>
      </Section>
      <Section title="Its groups">
        <p>{team.groupNames.length > 0 ? team.groupNames.join(', ') : 'It is in no group at the moment.'}</p>
      </Section>
      <Before leavers={team.leavers} />
    </Page>
  );
}

function Before({ leavers }: Pick<Team, 'leavers'>) {
  if (leavers.length === 0) return null;
  return (
    <Section title="Before" lead="What they wrote stays where it is, under their names.">
      <List label="People who left the school">
        {leavers.map(({ id, name, role, leftOn }) => (
          <ListRow key={id} title={name} detail={`${roleWords[role]} until ${dayWords(leftOn)}`} />
        ))}
      </List>
    </Section>
  );
}
