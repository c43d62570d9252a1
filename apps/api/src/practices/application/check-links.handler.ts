import { Injectable } from '@nestjs/common';
import type { VersionId } from '@pathways/domain/practices';
import { stranger } from '@pathways/domain/shared';
import { jobKind } from '../../platform/jobs/jobs.js';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { LinkAsker, LinkStore } from './link-asker.js';

export const checkLinks = jobKind<{ readonly version: string }>('practices.links', 3);

/** After a draft is saved: addresses in it that nobody asked in the last days. Run again it asks nothing twice. */
@Injectable()
export class CheckLinksHandler {
  constructor(
    private readonly units: UnitOfWork,
    private readonly links: LinkStore,
    private readonly asker: LinkAsker,
  ) {}

  async handle(version: VersionId): Promise<void> {
    const urls = await this.units.run(stranger, work => this.links.toAsk(work, version));
    for (const url of urls) {
      const answer = await this.asker.ask(url);
      await this.units.run(stranger, work => this.links.keep(work, url, answer));
    }
  }
}
