import { Injectable } from '@nestjs/common';
import { renameOneself } from '@pathways/domain/people';
import { accept, type Result, type SignedIn } from '@pathways/domain/shared';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { PersonStore } from './person.store.js';

@Injectable()
export class RenameOneselfHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly people: PersonStore,
  ) {}

  run(actor: SignedIn, name: string): Promise<Result<SignedIn, { readonly kind: 'NoName' }>> {
    return this.unitOfWork.run(actor, async work => {
      const decided = renameOneself(name);
      if (!decided.ok) return decided;
      await this.people.rename(work, actor.personId, decided.value);
      return accept({ ...actor, name: decided.value });
    });
  }
}
