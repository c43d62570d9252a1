import { Args, Field, ID, InputType, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import type { SignedIn } from '@pathways/domain/shared';
import { z } from 'zod';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked, idOf } from '../../platform/graphql/input.js';
import { Payload } from '../../platform/graphql/payload.js';
import { answer, notFound, type Sentences } from '../../platform/graphql/refusals.js';
import { refusalType } from '../../platform/graphql/user-error.js';
import { ConfirmImportHandler, type ConfirmImportRefusal } from '../application/confirm-import.handler.js';
import { ImportQueries } from '../application/import.store.js';
import { toImport } from './exchange.resolver.js';
import { ResearchImport } from './exchange.type.js';

@InputType({ description: 'The import whose preview was looked at.' })
class ConfirmResearchImportInput {
  @Field(() => ID, { description: 'The import.' })
  id: string;
}

@ObjectType({ description: 'The import with what it did.' })
class ConfirmResearchImportPayload extends Payload {
  @Field(() => ResearchImport, { nullable: true, description: 'The import, done.' })
  researchImport?: ResearchImport | null | undefined;
}

const schema = z.object({ id: idOf<string>() });

const HereChangedMeanwhile = refusalType(
  'HereChangedMeanwhile',
  'The codebook or the talk has changed since the file was read.',
);

const sentences: Sentences<ConfirmImportRefusal> = {
  NotVisible: () => notFound('import'),
  HereChangedMeanwhile: () =>
    new HereChangedMeanwhile(
      'The codebook or the talk has changed since the file was read. Nothing was imported: send the file again to see what it would do now.',
    ),
};

@Resolver()
export class ConfirmResearchImportMutation {
  constructor(
    private readonly handler: ConfirmImportHandler,
    private readonly imports: ImportQueries,
  ) {}

  @Mutation(() => ConfirmResearchImportPayload, {
    description: 'Imports a research file as its preview said, whole or not at all.',
  })
  async confirmResearchImport(
    @CurrentActor() actor: SignedIn,
    @Args('input') input: ConfirmResearchImportInput,
  ): Promise<ConfirmResearchImportPayload> {
    const { id } = checked(schema, input);
    const result = await this.handler.handle(actor, id);
    const found = result.ok ? await this.imports.find(actor.personId, id) : null;
    return answer(result, () => ({ researchImport: found && toImport(found) }), sentences);
  }
}
