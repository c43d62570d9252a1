import { pseudonymOfSchool } from '@pathways/domain/discussions';
import type { RoomLens, SchoolView } from '../application/room.views.js';

/** A school as the one who looks through the lens may know it: researchers read a letter. */
export function pseudonymisedSchool(lens: RoomLens, school: SchoolView): SchoolView {
  if (!lens.pseudonyms || school.urn === null) return school;
  return { urn: null, name: pseudonymOfSchool(lens.pseudonyms.schools.indexOf(school.urn)), laName: null };
}
