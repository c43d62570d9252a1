import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import {
  canImportFrameworks,
  readFramework,
  type FrameworkImported,
  type NotFramework,
} from '@pathways/domain/frameworks';
import { accept, refuse, type Actor, type Result } from '@pathways/domain/shared';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { FrameworkStore } from './framework.store.js';

export interface ImportedFramework {
  readonly id: string;
  readonly outcome: 'new' | 'changed' | 'unchanged';
  /** How many entries of each kind, in the order in which they first appear. */
  readonly counts: ReadonlyMap<string, number>;
}

type Outcome = Result<ImportedFramework, NotFramework | { readonly kind: 'NotAllowed' }>;

/** Imports one framework document: all of it, or nothing and the place that is wrong. A repeat changes nothing. */
@Injectable()
export class ImportFrameworkHandler {
  constructor(
    private readonly units: UnitOfWork,
    private readonly frameworks: FrameworkStore,
  ) {}

  async handle(actor: Actor, document: unknown): Promise<Outcome> {
    if (!canImportFrameworks(actor)) return refuse({ kind: 'NotAllowed' });
    const read = readFramework(document);
    if (!read.ok) return read;
    const framework = read.value;
    const counts = new Map<string, number>();
    for (const { kind } of framework.entries) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    return this.units.run(actor, async work => {
      const before = await this.frameworks.documentOf(work, framework.id);
      const isSame = before !== null && isDeepStrictEqual(before, document);
      if (!isSame) {
        await this.frameworks.replace(work, framework, document);
        await work.announce<FrameworkImported>({ kind: 'FrameworkImported', framework: framework.id });
      }
      return accept({
        id: framework.id,
        outcome: before === null ? 'new' : isSame ? 'unchanged' : 'changed',
        counts,
      });
    });
  }
}
