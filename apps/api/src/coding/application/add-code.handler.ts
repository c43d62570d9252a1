import { Injectable } from '@nestjs/common';
import { addCode, type AddCodeRefusal, type CodeWords, type CodingEvent } from '@pathways/domain/coding';
import { accept, type CodeId, type ProgrammeId, type Result, type SignedIn } from '@pathways/domain/shared';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { CodeStore } from './code.store.js';

@Injectable()
export class AddCodeHandler {
  constructor(
    private readonly units: UnitOfWork,
    private readonly codes: CodeStore,
  ) {}

  handle(
    actor: SignedIn,
    programme: ProgrammeId,
    words: CodeWords,
    parent: CodeId | null = null,
  ): Promise<Result<CodeId, AddCodeRefusal>> {
    return this.units.run(actor, async work => {
      const codebook = await this.codes.hold(work, programme);
      const decided = addCode(actor, codebook, words, parent);
      if (!decided.ok) return decided;
      const added = { programme, words: decided.value, parent, kind: 'added', reason: '' } as const;
      const code = await this.codes.add(work, added);
      await work.announce({ kind: 'CodeAdded', programme, code } satisfies CodingEvent);
      return accept(code);
    });
  }
}
