import { Injectable } from '@nestjs/common';
import type { CodableContribution } from '@pathways/domain/coding';
import type { ContributionId, GroupId, ProgrammeId, Urn } from '@pathways/domain/shared';
import { openToAll } from '../../discussions/open-talk.js';
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
  has_words: boolean;
  research_consent: boolean;
}

/** Contributions belong to `discussions`; here they are read, held and closed to research. */
@Injectable()
export class TypeormCodableContributions extends CodableContributions {
  async groupOf(work: Work, contribution: ContributionId): Promise<GroupId | null> {
    const [row] = await managerOf(work).query<{ group_id: GroupId }[]>(
      `select d.group_id from contribution c join discussion d on d.id = c.discussion_id where c.id = $1`,
      [contribution],
    );
    return row?.group_id ?? null;
  }

  hold(work: Work, contribution: ContributionId): Promise<CodableContribution | null> {
    return this.read(work, contribution, 'for share of c');
  }

  holdAlone(work: Work, contribution: ContributionId): Promise<CodableContribution | null> {
    return this.read(work, contribution, 'for no key update of c');
  }

  async closeToResearch(work: Work, contribution: ContributionId): Promise<void> {
    await managerOf(work).query('update contribution set research_consent = false where id = $1', [
      contribution,
    ]);
  }

  private async read(
    work: Work,
    contribution: ContributionId,
    lock: 'for share of c' | 'for no key update of c',
  ): Promise<CodableContribution | null> {
    const [row] = await managerOf(work).query<HeldRow[]>(
      `select c.id, d.group_id, g.programme_id, c.urn, c.body_text, c.revision, c.has_words and ${openToAll} as has_words, c.research_consent
       from contribution c join discussion d on d.id = c.discussion_id join school_group g on g.id = d.group_id
       where c.id = $1 ${lock}`,
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
      isDeleted: !row.has_words,
      researchConsent: row.research_consent,
    };
  }
}
