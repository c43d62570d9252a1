import type { RoomFacts } from '../groups/index.js';
import type { Actor, GroupId, PersonId, ProgrammeId, Urn } from '../shared/index.js';
import { draftAtMost, type DeviceId, type Draft } from './draft.js';
import type { DraftPlace } from './draft-place.js';
import { canKeepDraft, canReadDraft, draftsEndBefore } from './draft.policy.js';
import { saveDraft, type DraftSaving } from './save-draft.js';

const saving = (change: Partial<DraftSaving> = {}): DraftSaving => ({
  author: 'amina' as PersonId,
  place: 'reply:x' as DraftPlace,
  device: 'd' as DeviceId,
  deviceKind: 'phone',
  group: 'g' as GroupId,
  text: 'Half a thought',
  document: null,
  revision: 2,
  savedAt: new Date(0),
  ...change,
});
const stored = (change: Partial<Draft> = {}): Draft => ({
  ...saving(),
  document: null,
  settledAt: null,
  ...change,
});
const paragraph = {
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Half' }] }],
};

describe('to save a draft', () => {
  it('keeps the first and every newer one', () => {
    expect(saveDraft(null, saving())).toMatchObject({ ok: true, value: { revision: 2 } });
    expect(saveDraft(stored(), saving({ revision: 3, text: 'More' }))).toMatchObject({
      value: { text: 'More' },
    });
  });

  it('writes over nothing from an old tab or a late repeat', () => {
    for (const revision of [1, 2]) {
      expect(saveDraft(stored(), saving({ revision, text: 'Old' }))).toMatchObject({
        value: { text: 'Half a thought' },
      });
    }
  });

  it('speaks again after it was settled elsewhere, when its author wrote on', () => {
    const settled = stored({ text: '', settledAt: new Date(1) });
    expect(saveDraft(settled, saving({ revision: 3, text: 'More' }))).toMatchObject({
      value: { text: 'More', settledAt: null },
    });
  });

  it('keeps the document, and the text alone of what is none', () => {
    expect(saveDraft(null, saving({ document: paragraph }))).toMatchObject({
      value: { document: paragraph },
    });
    expect(saveDraft(null, saving({ document: { type: 'script' } }))).toMatchObject({
      value: { document: null, text: 'Half a thought' },
    });
  });

  it('refuses what is longer than any contribution', () => {
    const refused = saveDraft(null, saving({ text: 'x'.repeat(draftAtMost + 1) }));
    expect(refused).toEqual({ ok: false, refusal: { kind: 'DraftTooLong', atMost: draftAtMost } });
  });
});

describe('a draft', () => {
  const urn = '900001' as Urn;
  const room: RoomFacts = {
    group: 'g' as GroupId,
    programme: 'p' as ProgrammeId,
    members: [urn],
    researchAccess: false,
    hasEnded: false,
  };
  const leader = (personId: string): Actor => ({
    kind: 'person',
    personId: personId as PersonId,
    name: 'X',
    grants: [{ role: 'school leader', urn }],
  });

  it.each([
    ['its author', leader('amina'), room, true],
    ['a colleague of the same school', leader('ben'), room, false],
    ['its author whose school has left', leader('amina'), { ...room, members: [] }, false],
    ['a stranger', { kind: 'stranger' } as Actor, room, false],
  ])('is read by %s: %#', (_, actor, facts, expected) => {
    expect(canReadDraft(actor, facts, stored())).toBe(expected);
  });

  it('is kept by whoever may read the room', () => {
    expect(canKeepDraft(leader('ben'), room)).toBe(true);
    expect(canKeepDraft(leader('ben'), { ...room, members: [] })).toBe(false);
  });

  it('lies for 90 days', () => {
    expect(draftsEndBefore(new Date('2026-11-22T00:00:00Z'))).toEqual(new Date('2026-08-24T00:00:00Z'));
  });
});
