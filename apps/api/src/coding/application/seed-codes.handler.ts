import { Injectable } from '@nestjs/common';
import { seedCodes, type CodingEvent, type Seeding, type SeedRefusal } from '@pathways/domain/coding';
import {
  accept,
  refuse,
  type CodeId,
  type ProgrammeId,
  type Result,
  type SignedIn,
} from '@pathways/domain/shared';
import { UnitOfWork, type Work } from '../../platform/unit-of-work.js';
import { CodeStore } from './code.store.js';
import { SeedFrameworks } from './seed-frameworks.js';

export interface SeedCodes {
  readonly programme: ProgrammeId;
  readonly framework: string;
  readonly places: readonly number[];
}

export interface SeededCodes {
  readonly added: number;
  /** Entries that had become codes before. */
  readonly found: number;
}

/** Chosen entries of a framework become codes, with a note of where they came from. A repeat finds them again. */
@Injectable()
export class SeedCodesHandler {
  constructor(
    private readonly units: UnitOfWork,
    private readonly codes: CodeStore,
    private readonly frameworks: SeedFrameworks,
  ) {}

  handle(
    actor: SignedIn,
    { programme, framework, places }: SeedCodes,
  ): Promise<Result<SeededCodes, SeedRefusal>> {
    return this.units.run(actor, async work => {
      const codebook = await this.codes.hold(work, programme);
      const document = await this.frameworks.find(work, framework);
      if (!document) return refuse({ kind: 'NotVisible' });
      const before = await this.codes.seededFrom(work, programme, framework);
      const decided = seedCodes(actor, codebook, document, { places, before });
      if (!decided.ok) return decided;
      const added = await this.keep(work, programme, `From “${document.title}”`, decided.value);
      return accept({ added, found: decided.value.length - added });
    });
  }

  private async keep(
    work: Work,
    programme: ProgrammeId,
    reason: string,
    seedings: readonly Seeding[],
  ): Promise<number> {
    const codes = new Map<number, CodeId>();
    for (const { place, under, origin, known, words } of seedings) {
      const parent = under === null ? null : (codes.get(under) ?? null);
      const added = { programme, words, parent, kind: 'seeded', reason, origin } as const;
      const code = known ?? (await this.codes.add(work, added));
      codes.set(place, code);
      if (!known) await work.announce({ kind: 'CodeAdded', programme, code } satisfies CodingEvent);
    }
    return seedings.filter(({ known }) => !known).length;
  }
}
