import { ListRow, Row } from '@pathways/ui';
import type { SchoolTeamQuery } from '../gql/graphql.js';
import { EndRoleDialog } from './EndRoleDialog.js';
import { HandOverDialog } from './HandOverDialog.js';
import { roleWords } from './role-words.js';

type Team = NonNullable<SchoolTeamQuery['schoolTeam']>;

interface TeamMemberRowProps {
  member: Team['people'][number];
  team: Team;
  /** The role was handed over to somebody, or ended: null. */
  onGone: (successor: string | null) => void;
}

const waiting = (count: number): string =>
  count === 0 ? '' : `${count} open ${count === 1 ? 'action' : 'actions'}`;

/** One person of a school, with the two ways to leave: handing over to a colleague, or ending the role. */
export function TeamMemberRow({ member, team, onGone }: TeamMemberRowProps) {
  const { id, name, email, grants, isViewer, openActions } = member;
  const [grant] = grants;
  const mayEnd =
    grant &&
    (isViewer || team.viewerCanMakeLeaders || (team.viewerCanManage && grant.role !== 'SCHOOL_LEADER'));
  const words = grant ? `${roleWords[grant.role].toLowerCase()} of ${team.name}` : '';
  const others = team.people.filter(person => person.id !== id);
  return (
    <ListRow
      title={isViewer ? `${name} (you)` : name}
      detail={[grants.map(({ role }) => roleWords[role]).join(', '), email, waiting(openActions)]
        .filter(Boolean)
        .join(' · ')}
      end={
        mayEnd &&
        others.length > 0 && (
          <Row>
            <HandOverDialog member={member} grant={grant} others={others} onDone={onGone} />
            <EndRoleDialog grantId={grant.id} role={words} name={name} onEnded={() => onGone(null)} />
          </Row>
        )
      }
    />
  );
}
