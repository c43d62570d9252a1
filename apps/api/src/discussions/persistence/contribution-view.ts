import { canConsentToResearch, canDelete, canEdit, pseudonymOfPerson } from '@pathways/domain/discussions';
import type { ContributionId, DiscussionId, PersonId, Role, SectionId, Urn } from '@pathways/domain/shared';
import type { ContributionView, RoomLens } from '../application/room.views.js';
import { aboutColumn, toAbout, type AboutRow } from './contribution-about.js';
import { pseudonymisedSchool } from './pseudonymised-school.js';

export interface ContributionReadRow {
  readonly id: ContributionId;
  readonly discussion_id: DiscussionId;
  readonly section_id: SectionId;
  readonly parent_id: ContributionId | null;
  readonly client_id: string;
  readonly revision: number;
  readonly body: string | null;
  readonly author_id: PersonId;
  readonly author_name: string;
  readonly author_role: Role | null;
  readonly urn: Urn | null;
  readonly school_name: string | null;
  readonly la_name: string | null;
  readonly research_consent: boolean;
  readonly posted_at: Date;
  readonly edited_at: Date | null;
  readonly deleted_at: Date | null;
  readonly deleted_by: PersonId | null;
  readonly closed_at: Date | null;
  readonly about: AboutRow | null;
}

/** A contribution with its author and school, resolved. The words of a stub never leave the database. */
export const selectContributions = `
  select c.id, c.discussion_id, c.section_id, c.parent_id, c.client_id, c.revision,
    case when c.deleted_at is null then c.body_text end as body,
    c.author_id, p.name as author_name, a.role as author_role,
    c.urn, s.name as school_name, la.name as la_name, c.research_consent,
    c.posted_at, c.edited_at, c.deleted_at, c.deleted_by, d.closed_at, ${aboutColumn}
  from contribution c
  join discussion d on d.id = c.discussion_id
  join person p on p.id = c.author_id
  left join school s on s.urn = c.urn
  left join local_authority la on la.code = s.la_code
  left join lateral (
    select rg.role from role_grant rg
    where rg.person_id = c.author_id and rg.scope_id = coalesce(c.urn, d.group_id::text)
    order by rg.until_on desc nulls first, rg.role limit 1
  ) a on true`;

const nameOf = (lens: RoomLens, row: ContributionReadRow): string =>
  lens.pseudonyms ? pseudonymOfPerson(lens.pseudonyms.people.indexOf(row.author_id)) : row.author_name;

/** What the one who looks through the lens sees of it, and may do with it. */
export function toContributionView(lens: RoomLens, row: ContributionReadRow): ContributionView {
  const { actor, facts } = lens;
  const written = { author: row.author_id, deletedAt: row.deleted_at };
  const isViewers = row.author_id === actor.personId;
  return {
    id: row.id,
    discussionId: row.discussion_id,
    sectionId: row.section_id,
    parentId: row.parent_id,
    clientId: isViewers ? row.client_id : null,
    revision: row.revision,
    body: row.body,
    authorName: nameOf(lens, row),
    authorRole: row.author_role,
    isViewers,
    school:
      row.school_name === null
        ? null
        : pseudonymisedSchool(lens, { urn: row.urn, name: row.school_name, laName: row.la_name }),
    about: row.about && row.deleted_at === null ? toAbout(lens, row.about) : null,
    researchConsent: row.research_consent,
    postedAt: row.posted_at,
    editedAt: row.edited_at,
    deletedAt: row.deleted_at,
    isDeletedByAuthor: row.deleted_by === row.author_id,
    viewerCanEdit: canEdit(actor, facts, { closedAt: row.closed_at }, written),
    viewerCanDelete: canDelete(actor, facts, written),
    viewerCanConsentToResearch: canConsentToResearch(actor, facts, written),
  };
}
