import fc from 'fast-check';
import { anchorIn } from './mark-passage.js';
import { reanchor } from './reanchor.js';

const text =
  'We moved registration to the playground gate. Two adults stand there by name. Late marks fell within a week.';
const quote = 'Two adults stand there by name.';
const anchor = anchorIn(text, {
  revision: 1,
  startsAt: text.indexOf(quote),
  endsAt: text.indexOf(quote) + quote.length,
});

describe('an anchored passage', () => {
  it('stands where it stood when nothing was edited', () => {
    expect(reanchor(text, anchor)).toEqual({
      kind: 'same place',
      startsAt: anchor.startsAt,
      endsAt: anchor.endsAt,
    });
  });

  it('is found again when words were put before it', () => {
    expect(reanchor(`In autumn: ${text}`, anchor)).toMatchObject({
      kind: 'moved',
      startsAt: anchor.startsAt + 11,
    });
  });

  it.each([
    ['its own words were changed', text.replace('by name', 'in pairs')],
    ['it was taken out', text.replace(quote, '')],
    ['everything was taken out', ''],
  ])('is lost when %s', (_, edited) => {
    expect(reanchor(edited, anchor)).toEqual({ kind: 'lost' });
  });

  it('is lost, not pinned to the same words elsewhere, when only those are left', () => {
    const short = 'First: it works. Then we stopped.';
    const marked = anchorIn(short, { revision: 1, startsAt: 7, endsAt: 15 });
    expect(reanchor('We asked whether it works, and heard that it works.', marked)).toEqual({ kind: 'lost' });
  });
});

const words = fc
  .array(fc.stringMatching(/^[a-zé😀]{1,6}$/u), { minLength: 1, maxLength: 40 })
  .map(all => all.join(' '));
const cut = (whole: string, from: number, to: number): [number, number] => {
  const [a, b] = [Math.floor(from * whole.length), Math.floor(to * whole.length)];
  return [Math.min(a, b), Math.max(a, b)];
};
const part = fc.double({ min: 0, max: 1, noNaN: true });

describe('whatever is edited', () => {
  it('the words found are exactly the words marked, with their neighbours where the words stand more than once', () => {
    fc.assert(
      fc.property(
        fc.oneof(words, fc.stringMatching(/^[ab ]{2,60}$/)),
        fc.tuple(part, part),
        fc.array(fc.tuple(part, part, fc.stringMatching(/^[ab ]{0,12}$/)), { maxLength: 4 }),
        (original, marks, edits) => {
          const [startsAt, endsAt] = cut(original, ...marks);
          fc.pre(endsAt > startsAt);
          const mark = anchorIn(original, { revision: 1, startsAt, endsAt });
          const edited = edits.reduce((left, [from, to, put]) => {
            const [a, b] = cut(left, from, to);
            return left.slice(0, a) + put + left.slice(b);
          }, original);
          const found = reanchor(edited, mark);
          if (found.kind === 'lost') return;
          const at = anchorIn(edited, { revision: 2, ...found });
          expect(at.quote).toBe(mark.quote);
          const isAlone = edited.indexOf(mark.quote) === edited.lastIndexOf(mark.quote);
          if (!isAlone) {
            expect(at.prefix.endsWith(mark.prefix)).toBe(true);
            expect(at.suffix.startsWith(mark.suffix)).toBe(true);
          }
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it('an edit elsewhere never leads to another place than where the passage went', () => {
    const numbered = fc
      .integer({ min: 5, max: 60 })
      .map(count => Array.from({ length: count }, (_, n) => `word${n}`));
    fc.assert(
      fc.property(
        numbered,
        fc.tuple(part, part),
        fc.tuple(part, part),
        fc.boolean(),
        (all, marks, edit, before) => {
          const original = all.join(' ');
          const [startsAt, endsAt] = cut(original, ...marks);
          fc.pre(endsAt > startsAt);
          const [free, offset] = before ? [startsAt, 0] : [original.length - endsAt, endsAt];
          const [a, b] = cut('x'.repeat(free), ...edit).map(at => at + offset) as [number, number];
          const put = ' fresh sentence ';
          const edited = original.slice(0, a) + put + original.slice(b);
          const went = before ? startsAt + put.length - (b - a) : startsAt;
          const mark = anchorIn(original, { revision: 1, startsAt, endsAt });
          const found = reanchor(edited, mark);
          if (found.kind !== 'lost' && mark.quote.length >= 6) expect(found.startsAt).toBe(went);
        },
      ),
      { numRuns: 2_000 },
    );
  });
});
