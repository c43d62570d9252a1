import { Injectable } from '@nestjs/common';
import {
  countCoding,
  type CodingEvent,
  type CodingId,
  type CountCodingRefusal,
} from '@pathways/domain/coding';
import { accept, refuse, type CodeId, type Result, type SignedIn } from '@pathways/domain/shared';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { CodeStore } from './code.store.js';
import { ExcerptStore } from './excerpt.store.js';

/** After a split: under which part a coding counts. */
@Injectable()
export class CountCodingHandler {
  constructor(
    private readonly units: UnitOfWork,
    private readonly codes: CodeStore,
    private readonly excerpts: ExcerptStore,
  ) {}

  /** The code that the coding was made with. */
  handle(actor: SignedIn, id: CodingId, part: CodeId | null): Promise<Result<CodeId, CountCodingRefusal>> {
    return this.units.run(actor, async work => {
      const coding = await this.excerpts.holdCoding(work, id);
      const programme = coding && (await this.codes.programmeOf(work, coding.code));
      if (!coding || !programme || coding.isRemoved) return refuse({ kind: 'NotVisible' });
      const decided = countCoding(actor, await this.codes.hold(work, programme), coding.code, part);
      if (!decided.ok) return decided;
      if (coding.countsAs !== decided.value) {
        await this.excerpts.countCoding(work, id, decided.value);
        await work.announce({ kind: 'CodingCounted', programme, coding: id } satisfies CodingEvent);
      }
      return accept(coding.code);
    });
  }
}
