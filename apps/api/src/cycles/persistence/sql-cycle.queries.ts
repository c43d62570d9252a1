import { Injectable } from '@nestjs/common';
import {
  canInviteSchools,
  canSeeCycle,
  canSetUpCycle,
  copyCycles,
  type CopiedCycle,
  type CopyCyclesRefusal,
  type PlannedCycle,
} from '@pathways/domain/cycles';
import { accept, type Actor, type CycleId, type Result } from '@pathways/domain/shared';
import { cursorOf, pageOf, readCursor, type Page } from '../../platform/graphql/connection.js';
import { wallTimeOf } from '../../letters/application/local-time.js';
import { Reading } from '../../platform/reading.js';
import { Clock } from '../../platform/unit-of-work.js';
import {
  CycleQueries,
  type CopyPreview,
  type CopyRequest,
  type CyclePageView,
  type ReachedTarget,
} from '../application/cycle.queries.js';
import type { CycleInvitationView, InvitationFilter } from '../application/cycle-invitation.views.js';
import * as statements from './cycle-statements.js';

/** Live numbers of actions and tries could be subtracted from one another from day to day; the figures guard theirs. */
const withoutTalk = (target: ReachedTarget): ReachedTarget =>
  target.counts === 'actions agreed' || target.counts === 'tries' ? { ...target, reached: null } : target;

type LeftBehind = Omit<CopyPreview, 'cycles'>;

@Injectable()
export class SqlCycleQueries extends CycleQueries {
  constructor(
    private readonly reading: Reading,
    private readonly clock: Clock,
  ) {
    super();
  }

  async page(actor: Actor, id: CycleId): Promise<CyclePageView | null> {
    const view = await this.reading.row<CyclePageView>('cycles.page', statements.page, [
      id,
      wallTimeOf(this.clock.now()).day,
    ]);
    if (!view || !canSeeCycle(actor, view.programme)) return null;
    return canInviteSchools(actor, view.programme)
      ? view
      : { ...view, asked: null, reached: view.reached.map(withoutTalk) };
  }

  async invitations(
    actor: Actor,
    { id, programme }: CyclePageView,
    { answer, bouncedOnly }: InvitationFilter,
    { first, after }: { readonly first: number; readonly after: string | null },
  ): Promise<Page<CycleInvitationView>> {
    if (!canInviteSchools(actor, programme)) return pageOf([], first, () => '');
    const [name, from] = after === null ? [null, null] : readCursor(after, 2);
    const rows = await this.reading.rows<CycleInvitationView>('cycles.invitations', statements.invitations, [
      id,
      answer,
      bouncedOnly,
      name,
      from,
      first + 1,
    ]);
    return pageOf(rows, first, row => cursorOf(row.school, row.id));
  }

  async copyPreview(
    actor: Actor,
    { programme, cycles, firstDay }: CopyRequest,
  ): Promise<Result<CopyPreview, CopyCyclesRefusal> | null> {
    if (!canSetUpCycle(actor, programme)) return null;
    const [found, taken, left] = await Promise.all([
      this.reading.rows<PlannedCycle>('cycles.toCopy', statements.toCopy, [programme, cycles]),
      this.reading.rows<{ name: string }>('cycles.names', statements.names, [programme]),
      this.reading.row<LeftBehind>('cycles.leftBehind', statements.leftBehind, [programme, cycles]),
    ]);
    const names = taken.map(({ name }) => name);
    const decided = copyCycles(actor, { programme, firstDay }, found, names);
    if (!decided.ok) return decided;
    const sheets = await this.sheetNames(decided.value);
    const none = { codes: 0, schools: 0, groups: 0, discussions: 0, contributions: 0 };
    return accept({ ...(left ?? none), cycles: decided.value.map(copy => asView(copy, sheets)) });
  }

  private async sheetNames(copies: readonly CopiedCycle[]): Promise<ReadonlyMap<string, string>> {
    const ids = copies.flatMap(({ sheet }) => sheet ?? []);
    const rows = await this.reading.rows<{ id: string; name: string }>(
      'cycles.sheetNames',
      statements.sheetNames,
      [ids],
    );
    return new Map(rows.map(({ id, name }) => [id, name]));
  }
}

const asView = (
  { from, name, startsOn, endsOn, sheet, targets, aims, charter }: CopiedCycle,
  sheets: ReadonlyMap<string, string>,
): CopyPreview['cycles'][number] => ({
  from: from.id,
  fromName: from.name,
  name,
  startsOn,
  endsOn,
  sheet: sheet && (sheets.get(sheet) ?? null),
  targets: targets.length,
  hasAims: aims !== '',
  hasCharter: charter !== null,
});
