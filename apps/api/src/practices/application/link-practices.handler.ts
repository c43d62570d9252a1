import { Injectable } from '@nestjs/common';
import {
  canLinkPractices,
  linkPractices,
  type Bearing,
  type LinkId,
  type LinkRefusal,
  type PracticesLinked,
} from '@pathways/domain/practices';
import { accept, refuse, type PracticeId, type Result, type SignedIn } from '@pathways/domain/shared';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { LinkStore } from './link.store.js';
import { PracticeStore } from './practice.store.js';

export interface LinkCommand {
  readonly from: PracticeId;
  /** The other practice's address in the library: what an editor has at hand. */
  readonly toSlug: string;
  readonly bearing: Bearing;
  readonly because: string;
}

export type UnlinkRefusal = { readonly kind: 'NotEditor' } | { readonly kind: 'NotVisible' };

@Injectable()
export class LinkPracticesHandler {
  constructor(
    private readonly units: UnitOfWork,
    private readonly practices: PracticeStore,
    private readonly links: LinkStore,
  ) {}

  link(actor: SignedIn, { toSlug, ...command }: LinkCommand): Promise<Result<PracticeId, LinkRefusal>> {
    return this.units.run(actor, async work => {
      if (!canLinkPractices(actor)) return refuse({ kind: 'NotEditor' });
      const to = await this.links.practiceAt(work, toSlug);
      if (!to) return refuse({ kind: 'NotPublished' });
      const states = await Promise.all([command.from, to].map(id => this.practices.stateOf(work, id)));
      const decided = linkPractices(actor, { ...command, to }, states);
      if (!decided.ok) return decided;
      await this.links.add(work, decided.value, actor.personId);
      await work.announce({ kind: 'PracticesLinked', practice: to } satisfies PracticesLinked);
      return accept(command.from);
    });
  }

  unlink(actor: SignedIn, link: LinkId): Promise<Result<LinkId, UnlinkRefusal>> {
    return this.units.run(actor, async work => {
      if (!canLinkPractices(actor)) return refuse({ kind: 'NotEditor' });
      const practice = await this.links.end(work, link, actor.personId);
      if (!practice) return refuse({ kind: 'NotVisible' });
      await work.announce({ kind: 'PracticesLinked', practice } satisfies PracticesLinked);
      return accept(link);
    });
  }
}
