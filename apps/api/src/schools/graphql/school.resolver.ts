import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { directionOf } from '@pathways/domain/schools';
import type { Urn } from '@pathways/domain/shared';
import type { RequestContext } from '../../platform/graphql/current-actor.js';
import type { DefinedFigure, SchoolFacts } from '../application/school.queries.js';
import { mapPlaceOf } from '../map-place.js';
import { MeasureSeries } from './measure.type.js';
import { SchoolLoaders } from './school.loaders.js';
import { LinkedSchool, School } from './school.type.js';

export const idOf = (urn: string) => `school:${urn}`;

export const asSchool = (facts: SchoolFacts): School => ({
  id: idOf(facts.urn),
  ...facts,
  place: mapPlaceOf(facts),
});

function seriesOf(urn: string, figures: readonly DefinedFigure[]): MeasureSeries[] {
  const series = new Map<string, MeasureSeries>();
  for (const figure of figures) {
    const { code, name, unit, meaning } = figure;
    const mine = series.get(code) ?? { id: `${idOf(urn)}:${code}`, code, name, unit, meaning, figures: [] };
    mine.figures.push(figure);
    series.set(code, mine);
  }
  return [...series.values()];
}

@Resolver(() => School)
export class SchoolResolver {
  constructor(private readonly loaders: SchoolLoaders) {}

  @ResolveField(() => [LinkedSchool], { description: 'Schools that this one grew out of.' })
  predecessors(@Parent() school: School, @Context() context: RequestContext): Promise<LinkedSchool[]> {
    return this.linked(school, context, 'predecessor');
  }

  @ResolveField(() => [LinkedSchool], { description: 'Schools that this one went over into.' })
  successors(@Parent() school: School, @Context() context: RequestContext): Promise<LinkedSchool[]> {
    return this.linked(school, context, 'successor');
  }

  @ResolveField(() => [MeasureSeries], { description: 'Its figures by measure.' })
  async measures(@Parent() school: School, @Context() context: RequestContext): Promise<MeasureSeries[]> {
    return seriesOf(school.urn, await this.loaders.of(context).figures.load(school.urn as Urn));
  }

  private async linked(school: School, context: RequestContext, direction: 'predecessor' | 'successor') {
    const links = await this.loaders.of(context).links.load(school.urn as Urn);
    return links.filter(({ linkType }) => directionOf(linkType) === direction);
  }
}
