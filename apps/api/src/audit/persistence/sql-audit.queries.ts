import { Injectable } from '@nestjs/common';
import { auditSightOf, auditWords, canReadNamesInAudit, openKinds } from '@pathways/domain/audit';
import { groupsFacilitatedBy, schoolsOf, type GroupId, type SignedIn } from '@pathways/domain/shared';
import { cursorOf, pageOf, readCursor } from '../../platform/graphql/connection.js';
import type { Page } from '../../platform/page.js';
import { Reading } from '../../platform/reading.js';
import { AuditQueries, type AuditAsked, type AuditEntryView } from '../application/audit.queries.js';
import * as statements from './audit-statements.js';

@Injectable()
export class SqlAuditQueries extends AuditQueries {
  constructor(private readonly reading: Reading) {
    super();
  }

  async entries(actor: SignedIn, { filter, first, after }: AuditAsked): Promise<Page<AuditEntryView>> {
    const { programme, person, kind, from, until } = filter;
    const before = after === null ? null : readCursor(after, 1)[0];
    // Planned anew: an administrator reads by time, a member by what names them.
    const rows = await this.reading.rowsPlannedAnew<AuditEntryView>(statements.entries, [
      ...(await this.sight(actor)),
      canReadNamesInAudit(actor),
      ...[programme, person, kind, from, until],
      before,
      first + 1,
    ]);
    return pageOf(rows, first, ({ id }) => cursorOf(id));
  }

  async kinds(actor: SignedIn): Promise<string[]> {
    const rows = await this.reading.rowsPlannedAnew<{ kind: string }>(
      statements.kinds,
      await this.sight(actor),
    );
    return rows
      .map(({ kind }) => kind)
      .sort((one, other) => auditWords(one).localeCompare(auditWords(other), 'en-GB'));
  }

  private async sight(actor: SignedIn): Promise<unknown[]> {
    const mine = await this.reading.rows<{ id: GroupId }>(
      'audit.groupsOfSchools',
      statements.groupsOfSchools,
      [schoolsOf(actor)],
    );
    const groups = [...mine.map(({ id }) => id), ...groupsFacilitatedBy(actor)];
    const sight = auditSightOf(actor, groups);
    return [sight.everything, sight.programmes, sight.groups, sight.person, sight.schools, openKinds];
  }
}
