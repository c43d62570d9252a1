import { Injectable } from '@nestjs/common';
import {
  canSeeCycle,
  inviteSchools,
  type CycleEvent,
  type CycleInvitation,
  type CycleInvitationId,
  type InvitationScene,
  type InviteSchoolsRefusal,
  type JudgedLine,
} from '@pathways/domain/cycles';
import { accept, refuse, type CycleId, type Result, type SignedIn, type Urn } from '@pathways/domain/shared';
import type { NoTable } from '../../platform/columns.js';
import { Ids, UnitOfWork, type Work } from '../../platform/unit-of-work.js';
import { CycleInvitationStore } from './cycle-invitation.store.js';
import { CycleTokens } from './cycle-tokens.js';
import { readInvitationTable } from './invitation-table.js';

export interface InviteSchools {
  readonly cycle: CycleId;
  readonly csv: string;
  readonly answerBy: string;
  /** Judges the lines and sends nothing. */
  readonly isPreview: boolean;
}

type Refusal = InviteSchoolsRefusal | NoTable | { readonly kind: 'NotFound' };

@Injectable()
export class InviteSchoolsHandler {
  constructor(
    private readonly units: UnitOfWork,
    private readonly invitations: CycleInvitationStore,
    private readonly tokens: CycleTokens,
    private readonly ids: Ids,
  ) {}

  handle(actor: SignedIn, wish: InviteSchools): Promise<Result<readonly JudgedLine[], Refusal>> {
    const table = readInvitationTable(wish.csv);
    return this.units.run(actor, async work => {
      const urns = table.ok ? table.value.map(({ urn }) => urn.trim()) : [];
      const scene = await this.invitations.scene(work, wish.cycle, urns);
      if (!scene || !canSeeCycle(actor, scene.programme)) return refuse({ kind: 'NotFound' });
      if (!table.ok) return table;
      const judged = inviteSchools(actor, scene, table.value);
      if (!judged.ok || wish.isPreview) return judged;
      await this.send(work, actor, scene, { ...wish, lines: judged.value });
      return accept(judged.value);
    });
  }

  /** Every good line in one transaction: all of these mails are on their way, or none is. */
  private async send(
    work: Work,
    actor: SignedIn,
    { programme }: InvitationScene,
    { cycle, answerBy, lines }: InviteSchools & { readonly lines: readonly JudgedLine[] },
  ): Promise<void> {
    const made = lines.flatMap(({ verdict, asRole, ...line }): CycleInvitation[] =>
      verdict === 'invited' && asRole
        ? [
            {
              id: this.ids.next<CycleInvitationId>(),
              cycle,
              programme,
              urn: line.urn.trim() as Urn,
              email: line.email.trim().toLowerCase(),
              name: line.name.trim(),
              role: asRole,
              invitedBy: actor.personId,
              invitedAt: work.now,
              answerBy,
              answer: 'waiting',
              answeredAt: null,
            },
          ]
        : [],
    );
    if (made.length === 0) return;
    const digests = made.map(({ id }) => this.tokens.digestOf(this.tokens.tokenFor(id)));
    await this.invitations.add(work, made, digests);
    for (const { id } of made) {
      await work.announce<CycleEvent>({ kind: 'SchoolInvited', cycle, invitation: id, sending: 1 });
    }
  }
}
