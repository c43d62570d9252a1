import { Injectable } from '@nestjs/common';
import {
  canLinkEntries,
  inOrder,
  linkEntries,
  type EntriesLinked,
  type EntryAddress,
  type EntryLink,
  type FrameworkKeeping,
  type LinkEntriesRefusal,
} from '@pathways/domain/frameworks';
import { accept, refuse, type Result, type SignedIn } from '@pathways/domain/shared';
import { UnitOfWork, type Work } from '../../platform/unit-of-work.js';
import { FrameworkStore } from './framework.store.js';
import { EntryLinkStore } from './tag.store.js';

/** Says that entries of two frameworks mean the same, and why; or takes that back. */
@Injectable()
export class LinkEntriesHandler {
  constructor(
    private readonly units: UnitOfWork,
    private readonly frameworks: FrameworkStore,
    private readonly links: EntryLinkStore,
  ) {}

  link(actor: SignedIn, wish: EntryLink): Promise<Result<string, LinkEntriesRefusal>> {
    return this.units.run(actor, async work => {
      const [one, other] = inOrder(wish.one, wish.other);
      const kept = await this.kept(work, one, other);
      const areLinked = await this.links.areLinked(work, one, other);
      const decided = linkEntries(actor, wish, { kept, areLinked });
      if (!decided.ok) return decided;
      const link = await this.links.add(work, decided.value, actor.personId);
      await work.announce<EntriesLinked>({ kind: 'EntriesLinked', framework: one.framework, link });
      return accept(link);
    });
  }

  unlink(actor: SignedIn, id: string): Promise<Result<string, { readonly kind: 'NotVisible' }>> {
    return this.units.run(actor, async work => {
      const ends = await this.links.find(work, id);
      const kept = ends && (await this.kept(work, ends.one, ends.other));
      if (!kept || !canLinkEntries(actor, kept)) return refuse({ kind: 'NotVisible' });
      await this.links.remove(work, id, actor.personId);
      await work.announce<EntriesLinked>({
        kind: 'EntriesUnlinked',
        framework: ends.one.framework,
        link: id,
      });
      return accept(id);
    });
  }

  /** Who keeps the two frameworks; null where one of the entries does not exist. */
  private async kept(work: Work, one: EntryAddress, other: EntryAddress): Promise<FrameworkKeeping[] | null> {
    const first = await this.frameworks.entry(work, one);
    const second = await this.frameworks.entry(work, other);
    return first && second && [first.keeping, second.keeping];
  }
}
