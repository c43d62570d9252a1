import { isAuthor, type ActionId } from '@pathways/domain/discussions';
import { memberSchoolsOf } from '@pathways/domain/groups';
import type { PersonId, Urn } from '@pathways/domain/shared';
import type { OutcomeWordingView, RoomLens, RoundActionView } from '../application/room.views.js';
import { isInSight } from '../../actions/action-sight.js';
import { pseudonymisedSchool } from './pseudonymised-school.js';

export interface ActionJson {
  readonly id: ActionId;
  readonly what: string;
  readonly urn: Urn;
  readonly schoolName: string;
  readonly personId: PersonId | null;
  readonly personName: string | null;
  readonly dueOn: string;
}

export interface WordingJson {
  readonly number: number;
  readonly isHidden: boolean;
  readonly learned: string;
  readonly willTry: string;
  readonly actions: readonly { readonly what: string; readonly dueOn: string }[];
  readonly writtenAt: string;
}

/** The actions that stand in the discussion `d`, in order. */
export const actionsOf = `
  select coalesce(json_agg(json_build_object('id', a.id, 'what', a.what, 'urn', a.urn, 'schoolName', s.name,
      'personId', a.person_id, 'personName', p.name, 'dueOn', a.due_on) order by a.position), '[]')
  from action a join school s on s.urn = a.urn left join person p on p.id = a.person_id
  where a.discussion_id = d.id and a.removed_at is null and ${isInSight}`;

/** What the discussion `d` ended on, unless its newest wording is hidden. */
export const outcomeOf = `
  case when not exists (select from round_outcome o where o.discussion_id = d.id and o.hidden_at is not null
    and o.number = (select max(x.number) from round_outcome x where x.discussion_id = d.id)) then d.outcome end`;

/** Every wording of the outcome of the discussion `d`, the newest first; of hidden ones that they were there. */
export const wordingsOf = `
  select coalesce(json_agg(json_build_object('number', o.number, 'isHidden', o.hidden_at is not null,
      'learned', case when o.hidden_at is null then o.learned else '' end,
      'willTry', case when o.hidden_at is null then o.will_try else '' end,
      'actions', case when o.hidden_at is null then o.actions else '[]' end, 'writtenAt', o.written_at) order by o.number desc), '[]')
  from round_outcome o where o.discussion_id = d.id`;

export function toAction(lens: RoomLens, { urn, schoolName, ...action }: ActionJson): RoundActionView {
  const isOwn = action.personId && isAuthor(lens.actor, { author: action.personId });
  const isSchools = action.personId === null && memberSchoolsOf(lens.actor, lens.facts).includes(urn);
  return {
    ...action,
    personId: lens.pseudonyms ? null : action.personId,
    personName: lens.pseudonyms ? null : action.personName,
    school: pseudonymisedSchool(lens, { urn, name: schoolName, laName: null }),
    isViewers: Boolean(isOwn || isSchools),
  };
}

export const toWording = ({ actions, writtenAt, ...wording }: WordingJson): OutcomeWordingView => ({
  ...wording,
  actions: actions.map(({ what, dueOn }) => `${what} (by ${dueOn})`),
  writtenAt: new Date(writtenAt),
});
