import { Injectable } from '@nestjs/common';
import type { Actor, Urn } from '@pathways/domain/shared';
import DataLoader from 'dataloader';
import type { RequestContext } from '../../platform/graphql/current-actor.js';
import { SchoolQueries, type DefinedFigure, type LinkedSchool } from '../application/school.queries.js';

interface Loaders {
  readonly links: DataLoader<Urn, LinkedSchool[]>;
  readonly figures: DataLoader<Urn, DefinedFigure[]>;
}

/** One statement for each edge of a page of schools; what was read lives as long as its request. */
@Injectable()
export class SchoolLoaders {
  private readonly ofRequests = new WeakMap<RequestContext, Loaders>();

  constructor(private readonly schools: SchoolQueries) {}

  of(context: RequestContext): Loaders {
    const known = this.ofRequests.get(context);
    if (known) return known;
    const made = this.make(context.actor);
    this.ofRequests.set(context, made);
    return made;
  }

  private make(actor: Actor): Loaders {
    return {
      links: new DataLoader(async urns => {
        const links = await this.schools.linksOf(actor, urns);
        return urns.map(urn => links.filter(link => link.of === urn));
      }),
      figures: new DataLoader(async urns => {
        const figures = await this.schools.figuresOf(actor, urns);
        return urns.map(urn => figures.filter(figure => figure.urn === urn));
      }),
    };
  }
}
