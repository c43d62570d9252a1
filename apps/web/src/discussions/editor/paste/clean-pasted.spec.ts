import { readTalkDocument, plainTextOf, type TalkDocument } from '@pathways/domain/discussions';
import { Editor } from '@tiptap/core';
import { talkExtensions } from '../talk-extensions.js';
import { plainAddress } from './bare-elements.js';
import { cleanPasted } from './clean-pasted.js';
import { gmailReply } from './letters/gmail-reply.js';
import { googleDocument } from './letters/google-document.js';
import { newsletter } from './letters/newsletter.js';
import { outlookReply } from './letters/outlook-reply.js';
import { word } from './letters/word.js';

const letters = { word, outlookReply, gmailReply, googleDocument, newsletter };
const letter = (name: keyof typeof letters): string => letters[name];

/** What stands in the box after pasting, as it would be sent. */
function pasted(html: string): TalkDocument {
  const editor = new Editor({ extensions: talkExtensions('room'), content: cleanPasted(html) });
  const read = readTalkDocument(editor.getJSON());
  editor.destroy();
  if (!read.ok) throw new Error(JSON.stringify(read.refusal));
  return read.value;
}

describe('pasted words', () => {
  it.each(Object.keys(letters) as (keyof typeof letters)[])(
    'of %s bring no style, class, picture or machinery along',
    name => {
      const clean = cleanPasted(letter(name));
      expect(clean).not.toMatch(/style|class=|<img|<o:|<!--|mso|<script|<svg|<font|<span|javascript:|track/i);
      expect(JSON.stringify(pasted(letter(name)))).not.toMatch(/track|javascript|Hidden preview|amina@/);
    },
  );

  it('from Word keep headings, lists as they were nested, numbers and tables', () => {
    expect(plainTextOf(pasted(letter('word')))).toBe(
      [
        'What we changed',
        'Two adults greet every child at the gate.',
        '- Late marks are counted each week\n  - by the office\n- Parents are rung before nine',
        'Then:',
        '1. We visit\n2. We write',
        'Week | Late\n1 | 31',
      ].join('\n\n'),
    );
    const types = pasted(letter('word')).content.map(({ type }) => type);
    expect(types).toEqual(['heading', 'paragraph', 'bulletList', 'paragraph', 'orderedList', 'table']);
    expect(JSON.stringify(pasted(letter('word')))).toContain(
      '{"type":"text","text":"gate","marks":[{"type":"italic"}]}',
    );
  });

  it('from an Outlook mail say what they quote, and lead where the link really leads', () => {
    const document = pasted(letter('outlookReply'));
    const text = plainTextOf(document);
    expect(text).toMatch(/^Dear Ben,\n\nthe sheet is here\.\n\n> From: Ben Okafor/);
    expect(text).toContain('> Do you still have the sheet?');
    expect(document.content.map(({ type }) => type)).toEqual(['paragraph', 'paragraph', 'blockquote']);
    expect(JSON.stringify(document)).toContain('"href":"https://example.org/sheet?week=3"');
  });

  it('from Gmail are paragraphs, a list and a quote', () => {
    const document = pasted(letter('gmailReply'));
    expect(document.content.map(({ type }) => type)).toEqual([
      'paragraph',
      'paragraph',
      'bulletList',
      'paragraph',
      'blockquote',
    ]);
    expect(plainTextOf(document)).toMatch(/wrote:\n\n> What did you change\?\n>\n> We are stuck\.$/);
  });

  it('from Google keep what was bold, and not the rest', () => {
    const [first] = pasted(letter('googleDocument')).content;
    expect(first).toEqual({
      type: 'paragraph',
      content: [
        { type: 'text', text: 'Presence', marks: [{ type: 'bold' }] },
        { type: 'text', text: ' is first.' },
      ],
    });
  });

  it('from a letter laid out with tables are only its words', () => {
    expect(pasted(letter('newsletter')).content.map(({ type }) => type)).toEqual([
      'heading',
      'paragraph',
      'paragraph',
    ]);
    expect(plainTextOf(pasted(letter('newsletter')))).toBe('News\n\nOne\ntwo\n\nbad good');
  });

  it('that were copied here stay as they are', () => {
    const ours = '<p data-pm-slice="1 1 []">a <span data-type="mention" data-id="x">@B</span></p>';
    expect(cleanPasted(ours)).toBe(ours);
  });
});

describe('a link of Outlook', () => {
  it('leads to itself when it only looks wrapped', () => {
    expect(plainAddress('https://example.org/?url=https%3A%2F%2Fevil.example')).toContain('example.org');
    expect(plainAddress('https://eur01.safelinks.protection.outlook.com/nothing')).toContain('safelinks');
  });
});
