import { Injectable } from '@nestjs/common';
import type { Figure } from '@pathways/domain/reporting';
import type { AuthorityCode, SignedIn } from '@pathways/domain/shared';
import { FrameworkQueries, type KpiStanding } from '../../frameworks/application/framework.queries.js';
import { KpiQueries } from '../../frameworks/application/kpi.queries.js';

/** How many KPIs of a framework stand how, for the authority that keeps it. */
export interface KeptFramework {
  readonly id: string;
  readonly title: string;
  readonly kpis: number;
  readonly met: number;
  readonly notMet: number;
  /** They have values, and nothing to hold them against. */
  readonly withoutTarget: number;
  readonly withoutValue: number;
  readonly overdue: number;
}

/** The KPIs of an authority: of the frameworks that it keeps, and what is counted here over its schools. */
@Injectable()
export class AuthorityKpis {
  constructor(
    private readonly frameworks: FrameworkQueries,
    private readonly kpis: KpiQueries,
  ) {}

  /** Those with KPIs, by title. */
  async kept(actor: SignedIn, authority: AuthorityCode): Promise<KeptFramework[]> {
    const all = await this.frameworks.all(actor);
    const found = await Promise.all(
      all
        .filter(({ keeping }) => keeping.authority === authority)
        .map(({ id }) => this.frameworks.one(actor, id)),
    );
    return found.flatMap(framework => {
      const standings = [...(framework?.standings?.values() ?? [])];
      if (!framework || standings.length === 0) return [];
      return [{ id: framework.id, title: framework.title, ...countsOf(standings) }];
    });
  }

  /**
   * Counted over the schools of the authority. Where it shares a framework with a programme, only over those that take part in that:
   * two sets of numbers that differ by a few schools would tell of these.
   */
  async counted(actor: SignedIn, authority: AuthorityCode): Promise<readonly Figure[]> {
    const all = await this.frameworks.all(actor);
    const shared = all.find(({ keeping }) => keeping.authority === authority && keeping.programme !== null);
    const figures = shared
      ? await this.kpis.figures(actor, shared.id)
      : await this.kpis.figuresOf(actor, authority);
    return figures ?? [];
  }
}

function countsOf(standings: readonly KpiStanding[]): Omit<KeptFramework, 'id' | 'title'> {
  const count = (of: KpiStanding['progress']) => standings.filter(({ progress }) => progress === of).length;
  return {
    kpis: standings.length,
    met: count('met'),
    notMet: count('not met'),
    withoutTarget: count('no target'),
    withoutValue: count('no value'),
    overdue: standings.filter(({ isOverdue }) => isOverdue).length,
  };
}
