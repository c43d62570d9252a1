import { Args, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import type { NoticeId } from '@pathways/domain/attention';
import type { SignedIn } from '@pathways/domain/shared';
import { z } from 'zod';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked, idOf } from '../../platform/graphql/input.js';
import { Payload } from '../../platform/graphql/payload.js';
import { MarkNoticesReadHandler } from '../application/mark-notices-read.handler.js';
import { NoticeQueries } from '../application/notice.queries.js';

@InputType()
export class MarkNoticesReadInput {
  @Field(() => [ID], { nullable: true, description: 'These of yours; all of them where it is left out.' })
  notices?: string[] | null;
}

@ObjectType({ description: 'What still needs you.' })
export class MarkNoticesReadPayload extends Payload {
  @Field(() => Int, { description: 'In how many rooms and matters.' })
  needing: number;
}

const shape = z.object({ notices: z.array(idOf<NoticeId>()).max(200, 'At most 200 at once.').nullish() });

@Resolver()
export class MarkNoticesReadMutation {
  constructor(
    private readonly handler: MarkNoticesReadHandler,
    private readonly queries: NoticeQueries,
  ) {}

  @Mutation(() => MarkNoticesReadPayload, { description: 'Marks notices of yours as read.' })
  async markNoticesRead(
    @CurrentActor() actor: SignedIn,
    @Args('input') input: MarkNoticesReadInput,
  ): Promise<MarkNoticesReadPayload> {
    const { notices } = checked(shape, input);
    await this.handler.handle(actor, notices ?? null);
    return { needing: await this.queries.needing(actor), errors: [] };
  }
}
