import { Args, Field, ID, InputType, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import type { GroupId, SignedIn } from '@pathways/domain/shared';
import { z } from 'zod';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked, idOf } from '../../platform/graphql/input.js';
import { Payload } from '../../platform/graphql/payload.js';
import { answer, notAllowed, notFound, type Sentences } from '../../platform/graphql/refusals.js';
import { refusalType } from '../../platform/graphql/user-error.js';
import { FamilyQueries } from '../application/family.queries.js';
import { LinkTrioHandler, type Linked } from '../application/link-trio.handler.js';
import { asFamily } from './family.shape.js';
import { Family } from './family.type.js';

const NotAFamily = refusalType('NotAFamily', 'The group is no family.');
const NotATrio = refusalType('NotATrio', 'Only trios and quartets are linked into families.');
const LinkedGroupEnded = refusalType('LinkedGroupEnded', 'The family or the trio has ended.');
const OtherProgramme = refusalType('OtherProgramme', 'The trio is of another programme.');
const AlreadyLinked = refusalType('AlreadyLinked', 'The trio is in a family already.');
const SchoolsOutside = refusalType('SchoolsOutside', 'Schools of the trio are not in the family.');

@InputType()
export class FamilyTrioInput {
  @Field(() => ID, { description: 'The family.' })
  familyId: string;

  @Field(() => ID, { description: 'The trio or quartet.' })
  trioId: string;
}

export const familyAndTrio = z.object({ familyId: idOf<GroupId>(), trioId: idOf<GroupId>() });

@ObjectType({ description: 'The family as it stands after the change.' })
export class FamilyPayload extends Payload {
  @Field(() => Family, { nullable: true, description: 'Null when it was refused.' })
  family?: Family | null;
}

const sentences: Sentences<Extract<Linked, { ok: false }>['refusal']> = {
  FamilyNotFound: () => notFound('family'),
  TrioNotFound: () => notFound('trio'),
  NotYours: () => notAllowed('Only a coordinator of the programme can link trios into families.'),
  NotAFamily: () => new NotAFamily('This group is not a family. Choose a family to link the trio into.'),
  NotATrio: () => new NotATrio('Only trios and quartets are linked into families.'),
  GroupEnded: () => new LinkedGroupEnded('The family or the trio has ended, so nothing is linked any more.'),
  OtherProgramme: () => new OtherProgramme('The trio belongs to another programme than the family.'),
  AlreadyLinked: () => new AlreadyLinked('This trio is in a family already. Unlink it there first.'),
  SchoolsOutside: ({ urns }) =>
    new SchoolsOutside(
      `A trio joins a family as a whole, and ${urns.join(', ')} ${urns.length === 1 ? 'is' : 'are'} not in this family.`,
    ),
};

@Resolver()
export class LinkTrioMutation {
  constructor(
    private readonly handler: LinkTrioHandler,
    private readonly families: FamilyQueries,
  ) {}

  @Mutation(() => FamilyPayload, {
    description: 'Links a trio or quartet into a family that it is whole in.',
  })
  async linkTrio(
    @CurrentActor() actor: SignedIn,
    @Args('input') given: FamilyTrioInput,
  ): Promise<FamilyPayload> {
    const { familyId, trioId } = checked(familyAndTrio, given);
    const result = await this.handler.handle(actor, familyId, trioId);
    const view = result.ok ? await this.families.one(actor, familyId) : null;
    return answer(result, () => ({ family: view && asFamily(actor, view) }), sentences);
  }
}
