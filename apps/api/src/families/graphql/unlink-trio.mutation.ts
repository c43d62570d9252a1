import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { SignedIn } from '@pathways/domain/shared';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked } from '../../platform/graphql/input.js';
import { answer, notAllowed, notFound, type Sentences } from '../../platform/graphql/refusals.js';
import { refusalType } from '../../platform/graphql/user-error.js';
import { FamilyQueries } from '../application/family.queries.js';
import { UnlinkTrioHandler, type Unlinked } from '../application/unlink-trio.handler.js';
import { asFamily } from './family.shape.js';
import { familyAndTrio, FamilyPayload, FamilyTrioInput } from './link-trio.mutation.js';

const NotLinked = refusalType('NotLinked', 'The trio is not linked into this family.');

const sentences: Sentences<Extract<Unlinked, { ok: false }>['refusal']> = {
  FamilyNotFound: () => notFound('family'),
  NotYours: () => notAllowed('Only a coordinator of the programme can unlink trios.'),
  NotLinked: () => new NotLinked('This trio is not in this family, perhaps not any more. Reload the page.'),
};

@Resolver()
export class UnlinkTrioMutation {
  constructor(
    private readonly handler: UnlinkTrioHandler,
    private readonly families: FamilyQueries,
  ) {}

  @Mutation(() => FamilyPayload, {
    description: 'Ends the link of a trio to a family. The trio and its schools stay as they are.',
  })
  async unlinkTrio(
    @CurrentActor() actor: SignedIn,
    @Args('input') given: FamilyTrioInput,
  ): Promise<FamilyPayload> {
    const { familyId, trioId } = checked(familyAndTrio, given);
    const result = await this.handler.handle(actor, familyId, trioId);
    const view = result.ok ? await this.families.one(actor, familyId) : null;
    return answer(result, () => ({ family: view && asFamily(actor, view) }), sentences);
  }
}
