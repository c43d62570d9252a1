import { Injectable } from '@nestjs/common';
import {
  holdField,
  type DraftField,
  type HoldFieldRefusal,
  type PracticeEvent,
} from '@pathways/domain/practices';
import { accept, refuse, type PracticeId, type Result, type SignedIn } from '@pathways/domain/shared';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { FieldStore } from './field.store.js';
import { PracticeStore } from './practice.store.js';

export interface HoldField {
  readonly practice: PracticeId;
  readonly field: DraftField;
  readonly client: string;
}

/** A sign of life every few seconds keeps a field; nobody hears of those, only of the first and of the end. */
@Injectable()
export class HoldFieldHandler {
  constructor(
    private readonly units: UnitOfWork,
    private readonly practices: PracticeStore,
    private readonly fields: FieldStore,
  ) {}

  handle(actor: SignedIn, { practice, field, client }: HoldField): Promise<Result<Date, HoldFieldRefusal>> {
    return this.units.run(actor, async work => {
      const held = await this.practices.hold(work, practice);
      if (!held) return refuse({ kind: 'NotVisible' });
      const version = held.version.id;
      const locks = await this.fields.locks(work, version);
      const lock = locks.find(known => known.field === field) ?? null;
      const decided = holdField(actor, held, { lock, now: work.now });
      if (!decided.ok) return decided;
      const { until, isNew } = decided.value;
      await this.fields.hold(work, version, { field, client, until, person: actor.personId });
      if (isNew) await work.announce({ kind: 'FieldLockChanged', practice, version } satisfies PracticeEvent);
      return accept(until);
    });
  }

  release(actor: SignedIn, { practice, field, client }: HoldField): Promise<Result<null, HoldFieldRefusal>> {
    return this.units.run(actor, async work => {
      const held = await this.practices.hold(work, practice);
      if (!held) return refuse({ kind: 'NotVisible' });
      const version = held.version.id;
      const decided = holdField(actor, held, { lock: null, now: work.now });
      if (!decided.ok && decided.refusal.kind === 'NotVisible') return decided;
      const freed = await this.fields.release(work, version, { field, client, person: actor.personId });
      if (freed) await work.announce({ kind: 'FieldLockChanged', practice, version } satisfies PracticeEvent);
      return accept(null);
    });
  }
}
