import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import type { AttachmentId, TalkFile, TalkImage } from '@pathways/domain/discussions';
import { fireEvent, render, screen } from '@testing-library/react';
import axe from 'axe-core';
import type { Attachment } from './attachment.documents.js';
import { AttachmentShown } from './AttachmentShown.js';
import { AttachmentsContext } from './useAttachment.js';

const id = '0197a000-0000-7000-8000-000000000001' as AttachmentId;
const gate = {
  id,
  name: 'gate.jpg',
  kind: 'JPEG picture',
  isPicture: true,
  size: 420_000,
  width: 1_200,
  height: 900,
};
const plan = {
  ...gate,
  name: 'plan.docx',
  kind: 'Word document',
  isPicture: false,
  width: null,
  height: null,
};
const picture = (alt: string): TalkImage => ({ type: 'talkImage', attrs: { attachmentId: id, alt } });
const file: TalkFile = { type: 'talkFile', attrs: { attachmentId: id, name: 'plan.docx' } };

/** The server knows of one attachment, or of none. */
function show(node: TalkImage | TalkFile, known: object[], found: object | null = null) {
  const link = new ApolloLink(
    () =>
      new Observable(observer => {
        observer.next({ data: { attachment: found && { __typename: 'Attachment', ...found } } });
        observer.complete();
      }),
  );
  return render(
    <ApolloProvider client={new ApolloClient({ link, cache: new InMemoryCache() })}>
      <AttachmentsContext value={known as Attachment[]}>
        <AttachmentShown attachment={node} />
      </AttachmentsContext>
    </ApolloProvider>,
  );
}

describe('in somebody’s words', () => {
  it('a picture stands small, in its author’s words for those who cannot see it, and opens in full', async () => {
    const { container } = show(picture('Two adults at the gate'), [gate]);
    const shown = screen.getByRole('img', { name: 'Two adults at the gate' });
    expect(shown.getAttribute('src')).toBe(`/api/attachments/${id}/preview`);
    expect([shown.getAttribute('width'), shown.getAttribute('height')]).toEqual(['1200', '900']);
    expect(screen.getByRole('link').getAttribute('href')).toBe(`/api/attachments/${id}/original`);
    const { violations } = await axe.run(container, {
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    });
    expect(violations.map(fault => fault.id)).toEqual([]);
  });

  it('a picture that nobody described says so, with its name', () => {
    show(picture(''), [gate]);
    expect(screen.getByRole('img', { name: 'Picture without a description: gate.jpg' })).toBeTruthy();
  });

  it('a picture that does not come becomes a link', () => {
    show(picture('The gate'), [gate]);
    fireEvent.error(screen.getByRole('img'));
    expect(screen.getByRole('link', { name: 'gate.jpg' })).toBeTruthy();
  });

  it('a file is a card that says what it is and how large', () => {
    show(file, [plan]);
    expect(screen.getByRole('link', { name: 'plan.docx' }).getAttribute('download')).toBe('plan.docx');
    expect(screen.getByText('Word document, 420 KB')).toBeTruthy();
  });

  it('what calls itself a picture and is none is a card', () => {
    show(picture('x'), [plan]);
    expect(screen.queryByRole('img')).toBeNull();
    expect(screen.getByRole('link', { name: 'plan.docx' })).toBeTruthy();
  });

  it('in a draft, the server is asked what it names', async () => {
    show(file, [], plan);
    expect(await screen.findByRole('link', { name: 'plan.docx' })).toBeTruthy();
  });

  it('what is hidden or never arrived says that it is not here', async () => {
    show(file, []);
    expect(await screen.findByText('A file that is not here: plan.docx')).toBeTruthy();
  });
});
