import { Injectable } from '@nestjs/common';
import {
  canTag,
  tagEntry,
  type EntryAddress,
  type EntryTagged,
  type TagKind,
  type TagRefusal,
} from '@pathways/domain/frameworks';
import { accept, refuse, type Result, type SignedIn } from '@pathways/domain/shared';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { FrameworkStore } from './framework.store.js';
import { TagStore } from './tag.store.js';

/** Says that a practice, a prompt, a discussion's outcome or an action serves an entry, or takes that back. */
@Injectable()
export class TagEntryHandler {
  constructor(
    private readonly units: UnitOfWork,
    private readonly frameworks: FrameworkStore,
    private readonly tags: TagStore,
  ) {}

  tag(
    actor: SignedIn,
    at: EntryAddress,
    what: { readonly kind: TagKind; readonly id: string },
  ): Promise<Result<EntryAddress, TagRefusal>> {
    return this.units.run(actor, async work => {
      const entry = await this.frameworks.entry(work, at);
      const subject = await this.tags.subject(work, what.kind, what.id);
      const isTagged = entry && subject ? (await this.tags.standing(work, at, subject)) !== null : false;
      const decided = tagEntry(actor, subject, entry && { ...entry, isTagged });
      if (!decided.ok) return decided;
      if (subject && decided.value) {
        const tag = await this.tags.add(work, at, subject, actor.personId);
        await work.announce<EntryTagged>({ kind: 'EntryTagged', framework: at.framework, tag });
      }
      return accept(at);
    });
  }

  untag(actor: SignedIn, id: string): Promise<Result<EntryAddress, TagRefusal>> {
    return this.units.run(actor, async work => {
      const held = await this.tags.find(work, id);
      if (!held?.subject || !canTag(actor, held.subject)) return refuse({ kind: 'NotVisible' });
      await this.tags.remove(work, id, actor.personId);
      await work.announce<EntryTagged>({ kind: 'EntryUntagged', framework: held.at.framework, tag: id });
      return accept(held.at);
    });
  }
}
