import { Injectable } from '@nestjs/common';
import {
  changeCode,
  type ChangeCodeRefusal,
  type CodeChangeRequest,
  type CodingEvent,
} from '@pathways/domain/coding';
import { accept, refuse, type ProgrammeId, type Result, type SignedIn } from '@pathways/domain/shared';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { CodeStore } from './code.store.js';

/** Each change is a version with its reason and its author. No coding is touched. */
@Injectable()
export class ChangeCodeHandler {
  constructor(
    private readonly units: UnitOfWork,
    private readonly codes: CodeStore,
  ) {}

  /** The programme whose codebook it is. */
  handle(actor: SignedIn, request: CodeChangeRequest): Promise<Result<ProgrammeId, ChangeCodeRefusal>> {
    return this.units.run(actor, async work => {
      const programme = await this.codes.programmeOf(work, request.code);
      if (!programme) return refuse({ kind: 'NotVisible' });
      const codebook = await this.codes.hold(work, programme);
      const decided = changeCode(actor, codebook, request);
      if (!decided.ok) return decided;
      const reason = request.reason.trim();
      for (const next of decided.value.versions) {
        await this.codes.keepVersion(work, next, reason);
        await work.announce({ kind: 'CodeChanged', programme, code: next.code } satisfies CodingEvent);
      }
      for (const words of decided.value.parts) {
        const part = { programme, words, parent: request.code, kind: 'added', reason } as const;
        const code = await this.codes.add(work, { ...part, splitFrom: request.code });
        await work.announce({ kind: 'CodeAdded', programme, code } satisfies CodingEvent);
      }
      return accept(programme);
    });
  }
}
