import { Injectable } from '@nestjs/common';
import type { ResearchLink } from '@pathways/domain/practices';
import { accept, programmesAs, refuse, type Result, type SignedIn } from '@pathways/domain/shared';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { DoiSource, ResearchStore } from './doi.source.js';

export type LookUpDoiRefusal =
  { readonly kind: 'NotResearcher' } | { readonly kind: 'DoiUnknown' } | { readonly kind: 'Unreachable' };

/** The world is asked outside of any transaction, since it may be slow. */
@Injectable()
export class LookUpDoiHandler {
  constructor(
    private readonly units: UnitOfWork,
    private readonly source: DoiSource,
    private readonly records: ResearchStore,
  ) {}

  async handle(actor: SignedIn, doi: string): Promise<Result<ResearchLink, LookUpDoiRefusal>> {
    if (programmesAs(actor, 'researcher').length === 0) return refuse({ kind: 'NotResearcher' });
    const known = await this.units.run(actor, work => this.records.known(work, doi));
    if (known) return accept(known);
    const answer = await this.source.ask(doi);
    if (answer.kind === 'unknown') return refuse({ kind: 'DoiUnknown' });
    if (answer.kind === 'unreachable') return refuse({ kind: 'Unreachable' });
    const link = { doi, citation: answer.citation, csl: answer.csl };
    await this.units.run(actor, work => this.records.keep(work, link));
    return accept(link);
  }
}
