import fc from 'fast-check';
import type { RoomFacts } from '../groups/index.js';
import type { Actor, GroupId, PersonId, ProgrammeId, Urn } from '../shared/index.js';
import type { CodableContribution } from './coding.js';
import { anchorIn } from './mark-passage.js';
import { placeNow, settlePassage } from './settle-passage.js';
import { anchorOf, selectorsOf } from './web-annotation.js';

const programme = 'p' as ProgrammeId;
const researcher: Actor = {
  kind: 'person',
  personId: 'x' as PersonId,
  name: 'X',
  grants: [{ role: 'researcher', programme }],
};
const room: RoomFacts = {
  group: 'g' as GroupId,
  programme,
  members: [],
  researchAccess: true,
  hasEnded: false,
};
const text = 'Doors open at eight. We greet each child by name at the gate. Then we ring the bell.';
const anchor = anchorIn(text, { revision: 1, startsAt: 21, endsAt: 61 });
const now = (words: string): CodableContribution => ({
  id: 'c' as CodableContribution['id'],
  group: 'g' as GroupId,
  programme,
  urn: '900001' as Urn,
  text: words,
  revision: 2,
  isDeleted: false,
  researchConsent: true,
});
const moved = now(`In autumn: ${text}`);
const reworded = now(text.replace('by name', 'in pairs'));

describe('a passage whose contribution was edited', () => {
  it('is confirmed where it was found again', () => {
    const at = { anchor, contribution: moved };
    expect(settlePassage(researcher, room, at, { kind: 'confirm', revision: 2 })).toEqual({
      ok: true,
      value: { kind: 'confirmed', revision: 2 },
    });
  });

  it('is marked anew in the words as they are', () => {
    const passage = { revision: 2, startsAt: 21, endsAt: 62 };
    const at = { anchor, contribution: reworded };
    expect(settlePassage(researcher, room, at, { kind: 'mark anew', passage })).toMatchObject({
      value: { kind: 'marked anew', anchor: { quote: 'We greet each child in pairs at the gate.' } },
    });
  });

  it('may be let go, also when the words were taken back from research', () => {
    const at = { anchor, contribution: { ...moved, researchConsent: false } };
    expect(settlePassage(researcher, room, at, { kind: 'let go' })).toMatchObject({ ok: true });
  });

  it.each([
    ['words that were changed', reworded, 2, 'WordsChanged'],
    ['a revision that was overtaken', moved, 1, 'ContributionChanged'],
    ['words taken back from research', { ...moved, researchConsent: false }, 2, 'NoResearchConsent'],
  ])('is not confirmed for %s', (_, contribution, revision, kind) => {
    const at = { anchor, contribution };
    expect(settlePassage(researcher, room, at, { kind: 'confirm', revision })).toMatchObject({
      refusal: { kind },
    });
  });

  it('is not for a researcher whom the charter keeps out', () => {
    const shut = { ...room, researchAccess: false };
    const at = { anchor, contribution: moved };
    expect(settlePassage(researcher, shut, at, { kind: 'let go' })).toMatchObject({
      refusal: { kind: 'NotVisible' },
    });
  });
});

describe('whatever was edited', () => {
  const edits = fc.array(fc.tuple(fc.nat(100), fc.nat(20), fc.string({ maxLength: 12 })), { maxLength: 6 });
  const edited = (steps: [number, number, string][]): string =>
    steps.reduce((words, [at, cut, put]) => words.slice(0, at) + put + words.slice(at + cut), text);

  it('a passage can be confirmed exactly when its own words stand where it is shown', () => {
    fc.assert(
      fc.property(edits, steps => {
        const contribution = now(edited(steps));
        const place = placeNow(anchor, contribution.text, 2);
        const settled = settlePassage(
          researcher,
          room,
          { anchor, contribution },
          { kind: 'confirm', revision: 2 },
        );
        expect(settled.ok).toBe(place.kind !== 'lost');
        if (place.kind !== 'lost')
          expect(contribution.text.slice(place.startsAt, place.endsAt)).toBe(anchor.quote);
      }),
    );
  });

  it('an anchor survives the way through the W3C’s words', () => {
    expect(anchorOf(selectorsOf(anchor))).toEqual(anchor);
    expect(selectorsOf(anchor).quote).toMatchObject({ type: 'TextQuoteSelector', exact: anchor.quote });
  });
});
