import { aContribution, aRoom, type TestRoom } from '../discussions/support/room.js';
import { startApi, type TestApi } from '../support/api.js';
import { aBench, card, published } from '../support/practices.js';
import { aPerson } from '../support/people.js';

let api: TestApi;
let room: TestRoom;
let administrator: string;
beforeAll(async () => {
  api = await startApi();
  room = await aRoom(api);
  await aContribution(api, room);
  administrator = (await aPerson(api, { grants: [{ role: 'administrator' }] })).cookie;
});
afterAll(() => api.close());

interface Entry {
  readonly kind: string;
  readonly words: string;
  readonly byMe: boolean;
  readonly byName: string | null;
  readonly about: readonly string[];
}

async function logOf(cookie: string | undefined, narrowed: Record<string, string> = {}): Promise<Entry[]> {
  const { fields } = await api.ask<{ auditEntries: { nodes: Entry[] } }>(
    `query ($kind: String, $from: String, $until: String) {
      auditEntries(first: 100, kind: $kind, from: $from, until: $until) { nodes { kind words byMe byName about } } }`,
    narrowed,
    cookie,
  );
  return fields.auditEntries.nodes;
}

const kindsOf = (entries: readonly Entry[]) => new Set(entries.map(({ kind }) => kind));

describe('the audit log', () => {
  it('shows an administrator every change with who made it, and no words of the talk', async () => {
    const log = await logOf(administrator);
    expect(kindsOf(log)).toContain('GroupReleased');
    expect(log.find(({ kind }) => kind === 'ContributionPosted')?.byName).toBe('Amina Clarke');
    expect(JSON.stringify(log)).not.toContain('we tried');
  });

  it('shows Ben what happened to his group, and not who contributed in it', async () => {
    const kinds = kindsOf(await logOf(room.ben.cookie));
    expect(kinds).toContain('GroupReleased');
    expect(kinds).not.toContain('ContributionPosted');
  });

  it('shows Amina what she did herself', async () => {
    expect((await logOf(room.amina.cookie)).filter(({ byMe }) => byMe)).toContainEqual(
      expect.objectContaining({ kind: 'ContributionPosted', words: 'contributed' }),
    );
  });

  it('calls a published practice and an issued sheet by their titles', async () => {
    const bench = await aBench(api);
    await published(api, bench);
    const coordinator = await aPerson(api, {
      grants: [{ role: 'coordinator', programme: room.programmeId }],
    });
    const [log, [issued]] = await Promise.all([
      logOf(administrator, { kind: 'PracticePublished' }),
      logOf(coordinator.cookie, { kind: 'PromptSheetIssued' }),
    ]);
    expect(log[0]?.about).toContain(card.title);
    const sheets = await api.source.query<{ title: string }[]>('select title from prompt_sheet');
    expect(issued?.byMe).toBe(false);
    expect(sheets.map(({ title }) => title)).toContain(issued?.about[0]);
    expect(JSON.stringify(await logOf(administrator, { kind: 'PracticeDrafted' }))).not.toContain('null');
  });

  it('shows somebody without a part in it nothing', async () => {
    expect(await logOf((await aPerson(api)).cookie)).toEqual([]);
  });

  it('is narrowed by kind and by day, and refuses days the wrong way round', async () => {
    expect(kindsOf(await logOf(administrator, { kind: 'GroupReleased' }))).toEqual(
      new Set(['GroupReleased']),
    );
    expect(await logOf(administrator, { until: '2001-01-01' })).toEqual([]);
    const answer = await api.ask(
      `{ auditEntries(from: "2026-09-02", until: "2026-09-01") { nodes { id } } }`,
      {},
      administrator,
    );
    expect(answer.errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('is handed out as a file that a spreadsheet opens', async () => {
    const file = await fetch(`${api.url}/api/exports/audit/log.csv?kind=GroupReleased`, {
      headers: { cookie: administrator },
    });
    expect(await file.text()).toContain('released the group');
    expect((await fetch(`${api.url}/api/exports/audit/log.csv`)).status).toBe(401);
  });

  it('cannot be altered, not even in the database', async () => {
    await expect(api.source.query(`update audit_entry set kind = 'Nothing'`)).rejects.toThrow(/append-only/);
    await expect(api.source.query(`delete from audit_entry`)).rejects.toThrow(/append-only/);
  });
});
