import { Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { AuthorityCode, SignedIn } from '@pathways/domain/shared';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { AuthorityKpis } from '../application/authority-kpis.js';
import { AuthorityQueries, type AuthorityView } from '../application/authority.queries.js';
import { AuthorityOverviewType, KeptFrameworkType } from './authority.type.js';
import { asFigure } from './figure.shape.js';
import { FigureType } from './figure.type.js';

@Resolver(() => AuthorityOverviewType)
export class AuthorityResolver {
  constructor(
    private readonly queries: AuthorityQueries,
    private readonly kpis: AuthorityKpis,
  ) {}

  @Query(() => [AuthorityOverviewType], {
    description: 'The authorities that the viewer is an officer of, with the schools that take part.',
  })
  authorityOverviews(@CurrentActor() actor: SignedIn): Promise<AuthorityView[]> {
    return this.queries.mine(actor);
  }

  @ResolveField(() => [KeptFrameworkType], {
    description: 'The frameworks whose KPIs the authority keeps, and how these stand.',
  })
  frameworks(
    @CurrentActor() actor: SignedIn,
    @Parent() { code }: AuthorityOverviewType,
  ): Promise<KeptFrameworkType[]> {
    return this.kpis.kept(actor, code as AuthorityCode);
  }

  @ResolveField(() => [FigureType], {
    description:
      'KPIs that are counted here over the schools of the authority: `$1` is the authority, `$2` a programme or nothing.',
  })
  async counted(
    @CurrentActor() actor: SignedIn,
    @Parent() { code }: AuthorityOverviewType,
  ): Promise<FigureType[]> {
    const figures = await this.kpis.counted(actor, code as AuthorityCode);
    return figures.map(figure => ({ ...asFigure(figure), id: `${code} ${figure.id}` }));
  }
}
