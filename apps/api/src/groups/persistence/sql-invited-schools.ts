import { Injectable } from '@nestjs/common';
import type { InvitationId } from '@pathways/domain/groups';
import type { Urn } from '@pathways/domain/shared';
import { Reading } from '../../platform/reading.js';
import { InvitedSchools } from '../application/invited-schools.js';

@Injectable()
export class SqlInvitedSchools extends InvitedSchools {
  constructor(private readonly reading: Reading) {
    super();
  }

  async schoolOf(invitation: InvitationId): Promise<Urn | null> {
    const found = await this.reading.row<{ urn: Urn }>(
      'groups.invitedSchool',
      'select urn from invitation where id = $1',
      [invitation],
    );
    return found?.urn ?? null;
  }
}
