import { readTalkDocument, type TalkDocument } from '@pathways/domain/discussions';
import { render, screen, within } from '@testing-library/react';
import axe from 'axe-core';
import type { Attachment } from '../attachments/attachment.documents.js';
import { AttachmentsContext } from '../attachments/useAttachment.js';
import { TalkText as Drawn } from './TalkText.js';

const id = '0197a000-0000-7000-8000-000000000001';
const plan = {
  id,
  name: 'plan.pdf',
  kind: 'PDF',
  isPicture: false,
  size: 320_000,
  width: null,
  height: null,
};
const TalkText = ({ document }: { document: TalkDocument }) => (
  <AttachmentsContext value={[plan as Attachment]}>
    <Drawn document={document} />
  </AttachmentsContext>
);
const paragraph = (...content: object[]) => ({ type: 'paragraph', content });
const text = (words: string, ...marks: object[]) => ({ type: 'text', text: words, marks });
const link = (href: string) => ({ type: 'link', attrs: { href } });

const written = (...content: object[]): TalkDocument => {
  const read = readTalkDocument({ type: 'doc', content });
  if (!read.ok) throw new Error(read.refusal.kind);
  return read.value;
};

const rich = written(
  { type: 'heading', attrs: { level: 1 }, content: [text('What we did')] },
  paragraph(
    text('We ring '),
    text('before nine', { type: 'bold' }),
    text(', '),
    text('see this', link('https://example.org/a'), { type: 'italic' }),
    text(', as '),
    { type: 'mention', attrs: { id, label: 'Ben Okafor' } },
    text(' said.'),
  ),
  {
    type: 'orderedList',
    attrs: { start: 3 },
    content: [{ type: 'listItem', content: [paragraph(text('at the gate'))] }],
  },
  { type: 'blockquote', content: [paragraph(text('Nobody was late.'))] },
  {
    type: 'table',
    content: [
      { type: 'tableRow', content: [{ type: 'tableHeader', content: [paragraph(text('Week'))] }] },
      { type: 'tableRow', content: [{ type: 'tableCell', content: [paragraph(text('3'))] }] },
    ],
  },
  { type: 'talkFile', attrs: { attachmentId: id, name: 'plan.pdf' } },
);

describe('written words on the page', () => {
  it('are headings, lists, quotes, links and tables for a screen reader too', async () => {
    const { container } = render(<TalkText document={rich} />);
    expect(screen.getByRole('heading', { name: 'What we did', level: 3 })).toBeTruthy();
    expect(screen.getByText('before nine').tagName).toBe('STRONG');
    expect(screen.getByText('@Ben Okafor')).toBeTruthy();
    expect(screen.getByRole('list').getAttribute('start')).toBe('3');
    expect(screen.getByRole('columnheader', { name: 'Week' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'plan.pdf' }).getAttribute('href')).toContain(id);
    expect(within(screen.getByRole('blockquote')).getByText('Nobody was late.')).toBeTruthy();
    const { violations } = await axe.run(container, {
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    });
    expect(violations.map(fault => fault.id)).toEqual([]);
  });

  it('lead to other places without telling them where the reader comes from', () => {
    render(<TalkText document={rich} />);
    const place = screen.getByRole('link', { name: 'see this' });
    expect(place.getAttribute('href')).toBe('https://example.org/a');
    expect(place.getAttribute('rel')).toContain('noopener');
  });

  it('never run anything, even when a draft that nobody has read holds it', () => {
    const draft = {
      type: 'doc',
      content: [paragraph(text('<img src=x onerror=alert(1)>', link('javascript:alert(1)')))],
    } as TalkDocument;
    const { container } = render(<TalkText document={draft} />);
    expect(container.querySelector('a, img')).toBeNull();
    expect(screen.getByText('<img src=x onerror=alert(1)>')).toBeTruthy();
  });
});
