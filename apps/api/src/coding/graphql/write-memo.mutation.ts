import { Args, Field, ID, InputType, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import { memoLimit, type WriteMemoRefusal } from '@pathways/domain/coding';
import type { CodeId, ExcerptId, ProgrammeId, SignedIn } from '@pathways/domain/shared';
import { z } from 'zod';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked, idOf } from '../../platform/graphql/input.js';
import { Payload } from '../../platform/graphql/payload.js';
import { answer, notFound, type Sentences } from '../../platform/graphql/refusals.js';
import { refusalType } from '../../platform/graphql/user-error.js';
import { MemoQueries } from '../application/memo.queries.js';
import { WriteMemoHandler, type NotedSubject } from '../application/write-memo.handler.js';
import { Memo } from './memo.type.js';

@InputType({ description: 'A memo about a passage, a code or a school: exactly one of them.' })
class WriteMemoInput {
  @Field(() => ID, { description: 'The programme.' })
  programmeId: string;

  @Field(() => ID, { nullable: true, description: 'About this passage.' })
  excerptId?: string;

  @Field(() => ID, { nullable: true, description: 'About this code.' })
  codeId?: string;

  @Field(() => String, { nullable: true, description: 'About the school with this pseudonym.' })
  pseudonym?: string;

  @Field({ description: 'Its words.' })
  body: string;

  @Field(() => ID, { description: 'A UUID made by the device: the same again is the same memo.' })
  clientId: string;
}

@ObjectType({ description: 'The memo.' })
export class MemoPayload extends Payload {
  @Field(() => Memo, { nullable: true, description: 'As it reads now.' })
  memo?: Memo | null;
}

export const memoBody = z.string().max(memoLimit, `Use at most ${memoLimit} characters.`);

const schema = z
  .object({
    programmeId: idOf<ProgrammeId>(),
    excerptId: idOf<ExcerptId>().nullish(),
    codeId: idOf<CodeId>().nullish(),
    pseudonym: z.string().max(100).nullish(),
    body: memoBody,
    clientId: idOf<string>(),
  })
  .transform(({ programmeId, excerptId, codeId, pseudonym, ...memo }, context) => {
    const subjects: NotedSubject[] = [
      ...(excerptId ? [{ kind: 'passage', excerpt: excerptId } as const] : []),
      ...(codeId ? [{ kind: 'code', code: codeId } as const] : []),
      ...(pseudonym ? [{ kind: 'school', pseudonym } as const] : []),
    ];
    const [about, ...more] = subjects;
    if (about && more.length === 0) return { programme: programmeId, about, ...memo };
    context.addIssue({ code: 'custom', message: 'Name a passage, a code or a school: exactly one.' });
    return z.NEVER;
  });

export const NothingWritten = refusalType('NothingWritten', 'The memo has no words.');
const NothingToNote = refusalType('NothingToNote', 'What the memo is about is not open to research here.');

const sentences: Sentences<WriteMemoRefusal> = {
  NotVisible: () => notFound('programme'),
  NothingWritten: () => new NothingWritten('Write something first.'),
  NothingToNote: () =>
    new NothingToNote('What this memo is about is not open to research in this programme, or not any more.'),
};

@Resolver()
export class WriteMemoMutation {
  constructor(
    private readonly handler: WriteMemoHandler,
    private readonly queries: MemoQueries,
  ) {}

  @Mutation(() => MemoPayload, {
    description:
      'Writes a memo about a passage, a code or a school. Only researchers of the programme read it.',
  })
  async writeMemo(
    @CurrentActor() actor: SignedIn,
    @Args('input') input: WriteMemoInput,
  ): Promise<MemoPayload> {
    const result = await this.handler.handle(actor, checked(schema, input));
    const memo = result.ok ? await this.queries.memo(actor, result.value) : null;
    return answer(result, () => ({ memo }), sentences);
  }
}
