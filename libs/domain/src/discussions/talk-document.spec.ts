import fc from 'fast-check';
import { bodyAtMost, tidyText } from './body.js';
import { readTalkDocument } from './read-talk-document.js';
import { talkDepthAtMost, talkNodesAtMost } from './talk-document.js';
import { attachmentsIn, mentionsIn, saysTheSame } from './talk-parts.js';
import { aTalkDocument, someone } from './testing/talk.js';
import { documentOfText, plainTextOf } from './talk-text.js';

const doc = (...content: object[]) => ({ type: 'doc', content });
const paragraph = (...content: object[]) => ({ type: 'paragraph', content });
const text = (words: string, ...marks: object[]) => ({ type: 'text', text: words, marks });
const readInline = (...content: object[]) => readTalkDocument(doc(paragraph(...content)));

describe('reading a document', () => {
  it('changes nothing that was read before, however it was written', () => {
    fc.assert(
      fc.property(aTalkDocument, given => {
        const read = readTalkDocument(given);
        if (!read.ok) throw new Error(JSON.stringify(read.refusal));
        expect(readTalkDocument(JSON.parse(JSON.stringify(read.value)))).toEqual(read);
        expect(plainTextOf(read.value)).toBe(tidyText(plainTextOf(read.value)));
      }),
    );
  });

  it('leaves a text as it is when it becomes a document and a text again', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('\n', '\n\n', ' ', '\u0301'))),
        parts => {
          const words = parts.join('');
          const document = documentOfText(words);
          expect(plainTextOf(document)).toBe(tidyText(words));
          expect(readTalkDocument(document)).toEqual({ ok: true, value: document });
        },
      ),
    );
  });

  it('takes the longest text that fits, in as many lines as it can have', () => {
    const lines = Array.from({ length: bodyAtMost / 2 }, () => 'a').join('\n');
    expect(readTalkDocument(documentOfText(lines)).ok).toBe(true);
  });

  it.each([
    ['nothing', null, 'something that is no node', ''],
    ['a list', [], 'something that is no node', ''],
    ['another top', { type: 'paragraph' }, '“paragraph”', ''],
    ['a node that is not on the list', doc({ type: 'iframe' }), '“iframe”', 'content[0]'],
    ['raw markup', doc({ type: 'html', html: '<b>' }), '“html”', 'content[0]'],
    ['words outside a paragraph', doc(text('hello')), '“text”', 'content[0]'],
    ['a point outside a list', doc({ type: 'listItem' }), '“listItem”', 'content[0]'],
    ['the name of a built-in', doc({ type: 'constructor' }), '“constructor”', 'content[0]'],
    ['a text without text', doc(paragraph({ type: 'text' })), 'a text without text', 'content[0].content[0]'],
    [
      'a mark that is not on the list',
      doc(paragraph(text('a', { type: 'textStyle' }))),
      'the mark “textStyle”',
      'content[0].content[0]',
    ],
    [
      'a heading of no level',
      doc({ type: 'heading', attrs: { level: 9 } }),
      'heading without a right “level”',
      'content[0]',
    ],
    [
      'a mention of nobody',
      doc(paragraph({ type: 'mention', attrs: { id: 'x', label: 'X' } })),
      'mention without a right “id”',
      'content[0].content[0]',
    ],
    [
      'a file without a name',
      doc({ type: 'talkFile', attrs: { attachmentId: someone } }),
      'talkFile without a right “name”',
      'content[0]',
    ],
    ['content that is no list', { type: 'doc', content: 'x' }, 'content that is no list', ''],
  ])('refuses %s, and says what and where', (_, given, what, where) => {
    expect(readTalkDocument(given)).toEqual({
      ok: false,
      refusal: { kind: 'DocumentNotAllowed', what, where },
    });
  });

  it.each([
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'java\u0000script:alert(1)',
    'data:text/html,x',
    '//example.org',
    '/rooms/1',
    'vbscript:x',
    'https://',
    'https://exa mple.org',
    'file:///etc/passwd',
    'mailto:',
    '',
    null,
    `https://example.org/${'a'.repeat(3_000)}`,
  ])('refuses a link to %p', href => {
    expect(readInline(text('here', { type: 'link', attrs: { href } }))).toMatchObject({
      ok: false,
      refusal: { kind: 'LinkNotAllowed', where: 'content[0].content[0]' },
    });
  });

  it.each(['https://example.org/a?b#c', 'http://example.org', 'mailto:office@alder.example'])(
    'keeps a link to %s and leaves the rest of its attributes behind',
    href => {
      const link = { type: 'link', attrs: { href, target: '_top', rel: 'opener', onclick: 'x()' } };
      expect(readInline(text('here', link))).toEqual({
        ok: true,
        value: doc(paragraph(text('here', { type: 'link', attrs: { href } }))),
      });
    },
  );

  it('refuses what nests too deep or has too many nodes, before it is lost in it', () => {
    let deep: object = paragraph(text('a'));
    for (let level = 0; level < 100_000; level += 1) deep = { type: 'blockquote', content: [deep] };
    expect(readTalkDocument(doc(deep))).toMatchObject({
      refusal: { kind: 'DocumentTooDeep', atMost: talkDepthAtMost },
    });
    const many = doc(...Array.from({ length: talkNodesAtMost }, () => ({ type: 'horizontalRule' })));
    expect(readTalkDocument(many)).toMatchObject({
      refusal: { kind: 'DocumentTooLarge', atMost: talkNodesAtMost },
    });
  });

  it('joins texts that look alike, orders marks, and drops gaps', () => {
    const [bold, italic] = [{ type: 'bold' }, { type: 'italic' }];
    const given = doc(
      paragraph(),
      paragraph(text('a', italic, bold), text('b', bold, italic)),
      paragraph(text('  ')),
      {
        type: 'bulletList',
        content: [{ type: 'listItem', content: [] }],
      },
    );
    expect(readTalkDocument(given)).toEqual({ ok: true, value: doc(paragraph(text('ab', bold, italic))) });
  });
});

describe('what stands in a document', () => {
  const mention = (id: string) => ({ type: 'mention', attrs: { id, label: 'Ben Okafor' } });
  const read = (given: unknown) => {
    const result = readTalkDocument(given);
    if (!result.ok) throw new Error(result.refusal.kind);
    return result.value;
  };
  const given = doc(
    paragraph(text('As '), mention(someone), text(' said to '), mention(someone)),
    { type: 'talkImage', attrs: { attachmentId: someone, alt: 'The gate' } },
    { type: 'talkFile', attrs: { attachmentId: someone, name: 'plan.pdf' } },
  );

  it('is found: mentions and attachments, each once', () => {
    expect(mentionsIn(read(given))).toEqual([someone]);
    expect(attachmentsIn(read(given))).toEqual([someone]);
  });

  it('names nobody in the text that all share, and people where the caller may', () => {
    expect(plainTextOf(read(given))).toContain('As @member said to @member');
    expect(plainTextOf(read(given), ({ attrs }) => attrs.label)).toContain('As @Ben Okafor said');
    expect(plainTextOf(read(given))).toContain('[Image: The gate]\n\n[File]');
  });

  it('is the same whatever the order of its keys, and when a person was renamed', () => {
    const other = JSON.parse(JSON.stringify(given).replaceAll('Ben Okafor', 'Ben Smith')) as object;
    const turned = { content: [...read(other).content], type: 'doc' as const };
    expect(saysTheSame(read(given), turned)).toBe(true);
    expect(saysTheSame(read(given), documentOfText('As @member said'))).toBe(false);
  });

  it('reads as lists, quotes and tables do in a plain text', () => {
    const point = (...content: object[]) => ({ type: 'listItem', content });
    const cell = (words: string) => ({ type: 'tableCell', content: [paragraph(text(words))] });
    const document = doc(
      { type: 'heading', attrs: { level: 1 }, content: [text('Gate')] },
      {
        type: 'bulletList',
        content: [
          point(paragraph(text('one')), {
            type: 'orderedList',
            attrs: { start: 3 },
            content: [point(paragraph(text('two')))],
          }),
        ],
      },
      { type: 'blockquote', content: [paragraph(text('a')), paragraph(text('b'))] },
      { type: 'table', content: [{ type: 'tableRow', content: [cell('x'), cell('y')] }] },
    );
    expect(plainTextOf(read(document))).toBe('Gate\n\n- one\n  3. two\n\n> a\n>\n> b\n\nx | y');
  });
});
