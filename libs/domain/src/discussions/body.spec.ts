import { bodyAtMost, tidyBody } from './body.js';

describe('a tidied body', () => {
  it.each([
    ['keeps paragraphs', 'one\n\ntwo', 'one\n\ntwo'],
    ['keeps a tab inside a line', 'a\tb', 'a\tb'],
    ['makes long gaps one empty line', 'one\n\n\n\n\ntwo', 'one\n\ntwo'],
    ['knows old line breaks', 'one\rtwo\u2028three', 'one\ntwo\nthree'],
    ['drops what no screen shows', 'be\u0000fo\u0007re', 'before'],
    ['mends half a character', 'a\uD83Db', 'a\uFFFDb'],
    ['keeps a whole one', 'a😀b', 'a😀b'],
    ['has one way to write é', 'e\u0301', 'é'],
    ['has no space at a line end', 'one  \ntwo', 'one\ntwo'],
  ])('%s', (_, text, expected) => {
    expect(tidyBody(text)).toEqual({ ok: true, value: expected });
    expect(tidyBody(expected)).toEqual({ ok: true, value: expected });
  });

  it('counts characters, not bytes or halves', () => {
    expect(tidyBody('😀'.repeat(bodyAtMost)).ok).toBe(true);
    expect(tidyBody('😀'.repeat(bodyAtMost + 1))).toEqual({
      ok: false,
      refusal: { kind: 'BodyTooLong', length: bodyAtMost + 1, atMost: bodyAtMost },
    });
  });
});
