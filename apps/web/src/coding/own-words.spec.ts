import type { OwnWordsPartsFragment } from '../gql/graphql.js';
import { notRecalled, usedIn } from './own-words.js';

const words = (change: Partial<OwnWordsPartsFragment> = {}): OwnWordsPartsFragment => ({
  id: 'e1',
  contributionId: 'c1',
  schoolName: 'Larkfield',
  groupId: 'g1',
  groupName: 'Tern trio',
  promptHeading: 'Presence',
  saidAt: '2026-10-01T09:00:00.000Z',
  passage: null,
  codings: [],
  drafts: 0,
  practices: [],
  consents: [],
  copies: [],
  viewerCanCloseToResearch: true,
  ...change,
});
const coding = { codeName: 'Welcome', codedBy: 'Rhea' };
const practice = { title: 'A call', slug: 'a-call', publishedAt: '2026-11-01T09:00:00.000Z', isPublic: true };
const copy = { label: 'Excerpts as a spreadsheet', takenBy: 'Rhea', takenAt: '2026-11-02T09:00:00.000Z' };

describe('where words are used', () => {
  it('is one line that a head understands', () => {
    expect(usedIn(words())).toBe('Used nowhere; not public.');
    expect(usedIn(words({ codings: [coding, coding], drafts: 1, practices: [practice] }))).toBe(
      'Used in 2 codings, 1 draft, 1 published practice; public.',
    );
  });

  it('lists what could not be called back only once something was taken back', () => {
    const used = words({ copies: [copy], practices: [practice] });
    expect(notRecalled(used)).toEqual([]);
    const consent = {
      purpose: 'ANALYSIS' as const,
      state: 'WITHDRAWN' as const,
      withdrawnAt: '2026-11-20T09:00:00.000Z',
      practiceTitle: null,
      consentId: null,
      charterNumber: 1,
      askedBy: null,
      decidedBy: 'Amara',
      decidedAt: null,
      withdrawnBy: 'Amara',
    };
    expect(notRecalled({ ...used, consents: [consent] }).map(({ label }) => label)).toEqual([
      'Excerpts as a spreadsheet',
      'Readers of “A call” in the library, who may have saved or printed it',
    ]);
  });
});
