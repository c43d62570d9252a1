import { Field, ID, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import type { SignedIn } from '@pathways/domain/shared';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { ResearchQueries } from '../application/research.queries.js';

@ObjectType({ description: 'A group whose talk the viewer may code.' })
class ResearchGroup {
  @Field(() => ID, { description: 'The group.' })
  id: string;

  @Field({ description: 'Its name.' })
  name: string;

  @Field(() => Int, { description: 'Contributions that their authors opened to research.' })
  contributions: number;

  @Field(() => Int, { description: 'Passages that were marked.' })
  passages: number;

  @Field(() => Date, { nullable: true, description: 'When the newest of them was said.' })
  lastSaidAt: Date | null;
}

@ObjectType({ description: 'What a researcher has in one programme.' })
class ResearchDesk {
  @Field(() => ID, { description: 'The programme.' })
  id: string;

  @Field({ description: 'The programme’s name.' })
  programmeName: string;

  @Field(() => Int, { description: 'Codes in use.' })
  codes: number;

  @Field(() => Int, { description: 'Memos.' })
  memos: number;

  @Field(() => [ResearchGroup], {
    description: 'Groups whose charter lets research in: the hundred with the newest talk.',
  })
  rooms: ResearchGroup[];
}

@Resolver()
export class ResearchResolver {
  constructor(private readonly queries: ResearchQueries) {}

  @Query(() => [ResearchDesk], {
    description: 'The programmes that the viewer researches, with what there is to code.',
  })
  researchDesks(@CurrentActor() actor: SignedIn): Promise<ResearchDesk[]> {
    return this.queries.desks(actor);
  }
}
