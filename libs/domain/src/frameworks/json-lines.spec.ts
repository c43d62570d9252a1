import { linesOf, readJson } from './json-lines.js';

const text = `{
  "id": "plan", "note": "a } and a \\" in words, {",
  "actions": [
    { "ref": "1",
      "kpis": [{ "ref": "i" }, [1, 2],
        { "ref": "ii" }] },
    { "ref": "2" }
  ]
}`;

describe('the line of a place', () => {
  it.each([
    [[], 1],
    [['id'], 2],
    [['actions'], 3],
    [['actions', 0], 4],
    [['actions', 0, 'kpis', 2], 6],
    [['actions', 0, 'kpis', 2, 'ref'], 6],
    [['actions', 1], 7],
    [['actions', 9], 1],
  ])('%j is %i', (place, line) => {
    expect(linesOf(text, [place])).toEqual([line]);
  });

  it('is found for many places in one reading, in the order in which they are asked', () => {
    expect(linesOf(text, [['actions', 1], [], ['actions', 0, 'kpis', 2], ['actions', 1]])).toEqual([
      7, 1, 6, 7,
    ]);
  });
});

describe('what is no JSON', () => {
  it.each([
    ['a comma too many', '{\n"a": 1,\n}', 3],
    ['an end too early', '{\n"a": [1,\n2', 3],
    ['words', 'Dear all,', 1],
    ['nothing where a value belongs', '{\n"a": 1,\n"b":\n}\n\n', 4],
    ['a word cut short, marked as Windows does', '\uFEFF{\n"a": tru,\n"b": 2\n}', 2],
  ])('is refused with its line: %s', (_, given, line) => {
    const read = readJson(given);
    expect(read).toMatchObject({ ok: false, refusal: { line } });
    expect(!read.ok && read.refusal.sentence).toContain(`line ${line}`);
  });

  it('is read with the mark that Windows puts before a text', () => {
    expect(readJson('\uFEFF{}')).toEqual({ ok: true, value: {} });
  });
});
