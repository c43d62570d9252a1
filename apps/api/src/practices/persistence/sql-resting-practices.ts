import { Injectable } from '@nestjs/common';
import type { ConsentId } from '@pathways/domain/coding';
import type { ContributionId, PracticeId } from '@pathways/domain/shared';
import { Reading } from '../../platform/reading.js';
import { RestingPractices } from '../application/after-consent.handler.js';

const restingOn = (excerpts: string) => `
  select distinct v.practice_id as id
  from claim_excerpt x join claim k on k.id = x.claim_id join practice_version v on v.id = k.version_id
  where v.reviewed_at is not null and v.published_at is null and x.excerpt_id in (${excerpts})
  order by id`;

@Injectable()
export class SqlRestingPractices extends RestingPractices {
  constructor(private readonly reading: Reading) {
    super();
  }

  onConsent(consent: ConsentId): Promise<PracticeId[]> {
    return this.idsOf('practices on a consent', 'select excerpt_id from consent where id = $1', consent);
  }

  onContribution(contribution: ContributionId): Promise<PracticeId[]> {
    const excerpts = 'select id from excerpt where contribution_id = $1';
    return this.idsOf('practices on a contribution', excerpts, contribution);
  }

  private async idsOf(name: string, excerpts: string, id: string): Promise<PracticeId[]> {
    const rows = await this.reading.rows<{ id: PracticeId }>(name, restingOn(excerpts), [id]);
    return rows.map(row => row.id);
  }
}
