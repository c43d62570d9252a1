import { tellPinned, type PinnedFigure } from '@pathways/domain/families';
import { definitionOf } from '@pathways/domain/schools';
import type { GroupId } from '@pathways/domain/shared';
import type { AboutView, RoomLens } from '../application/room.views.js';
import { pseudonymisedSchool } from './pseudonymised-school.js';

export interface AboutRow extends PinnedFigure {
  readonly familyId: GroupId;
  readonly schoolName: string;
}

/** Of the contribution `c`, which knows its group. */
export const aboutOf = `(
    select json_build_object('familyId', c.group_id, 'urn', pp.urn, 'schoolName', ps.name, 'code', pp.code,
      'academicYear', pp.academic_year, 'state', pp.state, 'value', pp.value, 'sinceYear', pp.since_year,
      'change', pp.change)
    from pinned_point pp join school ps on ps.urn = pp.urn where pp.contribution_id = c.id)`;

/** A published figure names its school, so a researcher reads the measure and a letter. */
export function toAbout(lens: RoomLens, row: AboutRow): AboutView {
  const { urn, name } = pseudonymisedSchool(lens, { urn: row.urn, name: row.schoolName, laName: null });
  const words = lens.pseudonyms ? definitionOf(row.code).name : tellPinned(row);
  return { familyId: row.familyId, code: row.code, schoolName: name, urn, words };
}
