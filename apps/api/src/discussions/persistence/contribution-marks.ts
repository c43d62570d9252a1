import { pseudonymOfPerson, type ReactionKind } from '@pathways/domain/discussions';
import type { PersonId, SectionId, Urn } from '@pathways/domain/shared';
import type { MoveView, ReactionView, RoomLens } from '../application/room.views.js';
import { pseudonymisedSchool } from './pseudonymised-school.js';

export interface ReactionRow {
  readonly kind: ReactionKind;
  readonly urn: Urn;
  readonly schoolName: string;
  readonly personId: PersonId;
  readonly personName: string;
}

export interface MoveRow {
  readonly from: SectionId;
  readonly by: PersonId;
  readonly byName: string;
  readonly at: string;
}

/** The moves of the contribution `c`, in their order. */
export const movesOf = `
    (select json_agg(json_build_object('from', m.from_section_id, 'by', m.moved_by, 'byName', mp.name,
        'at', m.moved_at) order by m.number)
      from contribution_move m join person mp on mp.id = m.moved_by where m.contribution_id = c.id)`;

/** A school counts once for each kind, however many of its people said so. Researchers read letters and no people. */
export function toReactions(lens: RoomLens, rows: readonly ReactionRow[]): ReactionView[] {
  if (rows.length === 0) return [];
  const kinds = [...new Set(rows.map(({ kind }) => kind))];
  return kinds.map(kind => {
    const said = rows.filter(row => row.kind === kind);
    const schools = [...new Set(said.map(({ urn }) => urn))].map(urn => {
      const own = said.filter(row => row.urn === urn);
      const school = { urn, name: own[0]?.schoolName ?? '', laName: null };
      return {
        school: pseudonymisedSchool(lens, school),
        people: lens.pseudonyms ? [] : own.map(({ personName }) => personName),
      };
    });
    return {
      kind,
      schoolCount: schools.length,
      isViewers: said.some(({ personId }) => personId === lens.actor.personId),
      schools,
    };
  });
}

export const toMoves = (lens: RoomLens, author: PersonId, rows: readonly MoveRow[] | null): MoveView[] =>
  (rows ?? []).map(({ from, by, byName, at }) => ({
    fromSectionId: from,
    byName: lens.pseudonyms ? nameToResearcher(lens, author, by) : byName,
    movedAt: new Date(at),
  }));

const nameToResearcher = ({ pseudonyms }: RoomLens, author: PersonId, by: PersonId): string =>
  by === author && pseudonyms ? pseudonymOfPerson(pseudonyms.people.indexOf(by)) : 'The facilitator';
