import { isAdministrator, programmesAs, schoolsOf, type GroupId, type SignedIn } from '../shared/index.js';
import type { AuditSight } from './audit-entry.js';

/** The log is shown to those whom an entry concerns, and whole to administrators. `groups`: those that the actor belongs to. */
export const auditSightOf = (actor: SignedIn, groups: readonly GroupId[]): AuditSight => ({
  everything: isAdministrator(actor),
  programmes: programmesAs(actor, 'coordinator'),
  groups,
  person: actor.personId,
  schools: schoolsOf(actor),
});

/** Names of other people stand in the log for those who know them by their office. */
export const canReadNamesInAudit = (actor: SignedIn): boolean =>
  isAdministrator(actor) || programmesAs(actor, 'coordinator').length > 0;
