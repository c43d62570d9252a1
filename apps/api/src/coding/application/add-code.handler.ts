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

  handle(actor: SignedIn, programme: ProgrammeId, words: CodeWords): Promise<Result<CodeId, AddCodeRefusal>> {
    return this.units.run(actor, async work => {
      const taken = await this.codes.holdNames(work, programme);
      const decided = addCode(actor, programme, words, taken);
      if (!decided.ok) return decided;
      const code = await this.codes.add(work, programme, decided.value);
      await work.announce({ kind: 'CodeAdded', programme, code } satisfies CodingEvent);
      return accept(code);
    });
  }
}
