import { Injectable } from '@nestjs/common';
import type { CodableContribution } from '@pathways/domain/coding';
import type { ContributionId, GroupId, ProgrammeId, Urn } from '@pathways/domain/shared';
import { managerOf } from '../../platform/typeorm-unit-of-work.js';
import type { Work } from '../../platform/unit-of-work.js';
import { CodableContributions } from '../application/codable-contributions.js';

interface HeldRow {
  id: ContributionId;
  group_id: GroupId;
  programme_id: ProgrammeId;
  urn: Urn | null;
  body_text: string;
  revision: number;
  deleted_at: Date | null;
  research_consent: boolean;
}

/** Contributions belong to `discussions`; here they are only read and held. */
@Injectable()
export class TypeormCodableContributions extends CodableContributions {
  async groupOf(work: Work, contribution: ContributionId): Promise<GroupId | null> {
    const [row] = await managerOf(work).query<{ group_id: GroupId }[]>(
      `select d.group_id from contribution c join discussion d on d.id = c.discussion_id where c.id = $1`,
      [contribution],
    );
    return row?.group_id ?? null;
  }

  async hold(work: Work, contribution: ContributionId): Promise<CodableContribution | null> {
    const [row] = await managerOf(work).query<HeldRow[]>(
      `select c.id, d.group_id, g.programme_id, c.urn, c.body_text, c.revision, c.deleted_at, c.research_consent
       from contribution c join discussion d on d.id = c.discussion_id join school_group g on g.id = d.group_id
       where c.id = $1 for share of c`,
      [contribution],
    );
    if (!row) return null;
    return {
      id: row.id,
      group: row.group_id,
      programme: row.programme_id,
      urn: row.urn,
      text: row.body_text,
      revision: row.revision,
      isDeleted: row.deleted_at !== null,
      researchConsent: row.research_consent,
    };
  }
}
