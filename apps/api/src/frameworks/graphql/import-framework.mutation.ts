import { Args, Field, ID, InputType, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import type { AuthorityCode, ProgrammeId, SignedIn } from '@pathways/domain/shared';
import { z } from 'zod';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked, idOf } from '../../platform/graphql/input.js';
import { Payload } from '../../platform/graphql/payload.js';
import { answer, notAllowed, notFound } from '../../platform/graphql/refusals.js';
import { refusalType } from '../../platform/graphql/user-error.js';
import { FrameworkQueries } from '../application/framework.queries.js';
import { ImportFrameworkHandler } from '../application/import-framework.handler.js';
import { KeepFrameworkHandler } from '../application/keep-framework.handler.js';
import { FrameworkImportType, ImportFrameworkPayload } from './framework-import.type.js';

const NotFramework = refusalType('NotFramework', 'This document is no framework that could be imported.');

@InputType()
class ImportFrameworkInput {
  @Field({ description: 'The document: JSON in which the parts bear a ref or an id.' })
  document: string;
}

@InputType()
class KeepFrameworkInput {
  @Field(() => ID, { description: 'The framework.' })
  frameworkId: string;

  @Field(() => String, {
    nullable: true,
    description: 'The code of the authority whose officers enter values.',
  })
  authorityCode: string | null;

  @Field(() => ID, { nullable: true, description: 'The programme whose coordinators enter values.' })
  programmeId: string | null;
}

@ObjectType()
class KeepFrameworkPayload extends Payload {
  @Field(() => ID, { nullable: true, description: 'The framework.' })
  framework?: string;
}

const fileAtMost = 800_000;
const keep = z.object({
  frameworkId: z.string().max(200),
  authorityCode: z.string().max(20).nullish(),
  programmeId: idOf<ProgrammeId>().nullish(),
});

@Resolver()
export class ImportFrameworkMutation {
  constructor(
    private readonly handler: ImportFrameworkHandler,
    private readonly keeping: KeepFrameworkHandler,
    private readonly queries: FrameworkQueries,
  ) {}

  @Query(() => [FrameworkImportType], {
    nullable: true,
    description: 'The last imports of frameworks, for administrators: the newest first.',
  })
  async frameworkImports(@CurrentActor() actor: SignedIn): Promise<FrameworkImportType[] | null> {
    const found = await this.queries.imports(actor);
    return found && [...found];
  }

  @Mutation(() => ImportFrameworkPayload, {
    description: 'Imports a document: the whole of it, or nothing and every place that is wrong.',
  })
  async importFramework(
    @CurrentActor() actor: SignedIn,
    @Args('input') given: ImportFrameworkInput,
  ): Promise<ImportFrameworkPayload> {
    const { document } = checked(z.object({ document: z.string().max(fileAtMost) }), given);
    const result = await this.handler.handle(actor, document);
    return answer(
      result,
      ({ id, outcome, counts, lines }) => ({
        framework: id,
        outcome,
        kinds: [...counts].map(([kind, count]) => ({ kind, count })),
        notes: lines.filter(({ note }) => note !== '').length,
      }),
      {
        NotAllowed: () => notAllowed('Frameworks are imported by administrators.'),
        NotFramework: ({ sentence }) => new NotFramework(`${sentence} Nothing of it was written.`),
      },
    );
  }

  @Mutation(() => KeepFrameworkPayload, {
    description: 'Says whose officers and coordinators enter the KPI values of a framework.',
  })
  async keepFramework(
    @CurrentActor() actor: SignedIn,
    @Args('input') given: KeepFrameworkInput,
  ): Promise<KeepFrameworkPayload> {
    const { frameworkId, authorityCode, programmeId } = checked(keep, given);
    const result = await this.keeping.handle(actor, frameworkId, {
      authority: (authorityCode as AuthorityCode | null | undefined) ?? null,
      programme: programmeId ?? null,
    });
    return answer(result, framework => ({ framework }), {
      NotFound: () => notFound('framework, authority or programme'),
    });
  }
}
