import { Args, Field, InputType, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import type { SignedIn } from '@pathways/domain/shared';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { Payload } from '../../platform/graphql/payload.js';
import { answer } from '../../platform/graphql/refusals.js';
import { refusalType } from '../../platform/graphql/user-error.js';
import { PeopleQueries } from '../application/people.queries.js';
import { RenameOneselfHandler } from '../application/rename-oneself.handler.js';
import { Viewer } from './viewer.type.js';

const NoName = refusalType('NoName', 'This is too short, too long, or has no letter in it.');

@InputType()
class RenameOneselfInput {
  @Field({ description: 'As colleagues shall see it.' })
  name: string;
}

@ObjectType()
class RenameOneselfPayload extends Payload {
  @Field(() => Viewer, { nullable: true, description: 'The person under the new name.' })
  viewer?: Viewer | null;
}

@Resolver()
export class RenameOneselfMutation {
  constructor(
    private readonly handler: RenameOneselfHandler,
    private readonly people: PeopleQueries,
  ) {}

  @Mutation(() => RenameOneselfPayload, { description: "Corrects one's own name." })
  async renameOneself(
    @CurrentActor() actor: SignedIn,
    @Args('input') { name }: RenameOneselfInput,
  ): Promise<RenameOneselfPayload> {
    const result = await this.handler.run(actor, name);
    const viewer = result.ok ? await this.people.viewer(actor) : null;
    return answer(result, () => ({ viewer }), {
      NoName: () => new NoName('Write your name: between 2 and 120 letters.'),
    });
  }
}
