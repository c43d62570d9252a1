import { Injectable } from '@nestjs/common';
import { stateAt, type InvitationMoments } from '@pathways/domain/groups';
import { Reading } from '../../platform/reading.js';
import { Clock } from '../../platform/unit-of-work.js';
import { InvitationQueries, type InvitationView } from '../application/invitation.queries.js';
import { InvitationTokens } from '../application/invitation-tokens.js';
import { byToken } from './group-statements.js';

type Row = Omit<InvitationView, 'state'> & InvitationMoments;

@Injectable()
export class SqlInvitationQueries extends InvitationQueries {
  constructor(
    private readonly reading: Reading,
    private readonly tokens: InvitationTokens,
    private readonly clock: Clock,
  ) {
    super();
  }

  async byToken(token: string): Promise<InvitationView | null> {
    const row = await this.reading.row<Row>('groups.invitationByToken', byToken, [
      this.tokens.digestOf(token),
    ]);
    if (!row) return null;
    const state = stateAt(row, this.clock.now());
    const { email, role, expiresAt, knownName, group } = row;
    return { state, email, role, expiresAt, knownName, group: state === 'waiting' ? group : null };
  }
}
