import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { attachmentsIn, documentOfText } from '@pathways/domain/discussions';
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import axe from 'axe-core';
import { useState } from 'react';
import { RoomToolsContext, type RoomTools } from '../../discussions/RoomTools.js';
import { TalkEditor } from '../../discussions/TalkEditor.js';
import type { Words } from '../../discussions/talk-words.js';
import { heldUpBy } from '../unfinished.js';

Object.assign(URL, { createObjectURL: () => 'blob:gate', revokeObjectURL: () => undefined });

/** The line: each request waits until it is answered, or until it is cut. */
class Line {
  static requests: Line[] = [];
  readonly upload: { onprogress?: (event: object) => void } = {};
  status = 0;
  responseText = '';
  address = '';
  onload: () => void = () => undefined;
  onerror: () => void = () => undefined;
  onabort: () => void = () => undefined;
  open = (_method: string, address: string) => (this.address = address);
  setRequestHeader = () => undefined;
  send = () => Line.requests.push(this);
  abort = () => this.onabort();
  answer(status: number, body: object) {
    Object.assign(this, { status, responseText: JSON.stringify(body) });
    this.onload();
  }
}
Object.assign(globalThis, { XMLHttpRequest: Line });

const client = new ApolloClient({
  cache: new InMemoryCache(),
  link: new ApolloLink(() => new Observable(() => undefined)),
});

let words: Words;
function Box() {
  const [now, setNow] = useState<Words>({ text: 'Our gate:', document: documentOfText('Our gate:') });
  words = now;
  return (
    <ApolloProvider client={client}>
      <RoomToolsContext value={{ roomId: 'g1' } as RoomTools}>
        <TalkEditor label="Write" words={now} onChange={(text, document) => setNow({ text, document })} />
      </RoomToolsContext>
    </ApolloProvider>
  );
}

const gate = () => new File(['gate'], 'gate.png', { type: 'image/png' });
const plan = () => new File(['plan'], 'plan.pdf', { type: 'application/pdf' });
const request = (at: number) => waitFor(() => Line.requests[at] ?? Promise.reject(new Error('not yet')));

async function show() {
  Line.requests = [];
  const view = render(<Box />);
  await userEvent.click(screen.getByRole('textbox', { name: 'Write' }));
  await waitFor(() => screen.getByRole('toolbar', { name: 'Formatting' }));
  return view;
}

const choose = (...files: File[]) =>
  userEvent.upload(screen.getByLabelText('Pictures and files to add'), files);

describe('whoever writes', () => {
  it('adds a picture, sees how far it is, says what it shows, and may send when it has arrived', async () => {
    const { container } = await show();
    await choose(gate());
    expect(screen.getByRole('button', { name: 'Add a picture or file' })).toBeTruthy();
    const sent = await request(0);
    expect(sent.address).toMatch(/^\/api\/attachments\/[0-9a-f-]{36}\?room=g1$/);
    act(() => sent.upload.onprogress?.({ loaded: 2, total: 4 }));
    expect(screen.getByRole('progressbar', { name: 'gate.png is being added' })).toBeTruthy();
    expect(heldUpBy(words.document)).toMatch(/“gate.png” is still on its way/);
    await userEvent.type(screen.getByRole('textbox', { name: 'What does the picture show?' }), 'The gate');
    expect(words.text).toContain('[Image: The gate]');
    await act(async () => sent.answer(200, {}));
    await waitFor(() => expect(heldUpBy(words.document)).toBeNull());
    const { violations } = await axe.run(container, {
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    });
    expect(violations.map(fault => fault.id)).toEqual([]);
  });

  it('is told why a file was refused, and takes it out', async () => {
    await show();
    await choose(plan());
    const sent = await request(0);
    await act(async () => sent.answer(422, { message: '“plan.pdf” was not added. It is a program.' }));
    expect((await screen.findByRole('alert')).textContent).toMatch(/It is a program/);
    expect(heldUpBy(words.document)).toMatch(/was not taken/);
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Take out plan.pdf' }));
    expect(words.document && attachmentsIn(words.document)).toEqual([]);
    expect(screen.queryByRole('list', { name: 'Pictures and files in your words' })).toBeNull();
  });

  it('tries again under the same id when the line was cut', async () => {
    await show();
    await choose(plan());
    const first = await request(0);
    await act(async () => first.onerror());
    await userEvent.click(await screen.findByRole('button', { name: 'Try again' }));
    const second = await request(1);
    expect(second.address).toBe(first.address);
    await act(async () => second.answer(200, {}));
    await waitFor(() => expect(heldUpBy(words.document)).toBeNull());
  });

  it('pastes a picture, and pastes words where a picture of them comes along', async () => {
    await show();
    const box = screen.getByRole('textbox', { name: 'Write' });
    const paste = (files: File[], html: string) =>
      fireEvent.paste(box, {
        clipboardData: {
          files,
          getData: (type: string) => (type === 'text/html' ? html : ''),
          types: [],
          items: [],
        },
      });
    paste([gate()], '<p>words</p>');
    expect(words.document && attachmentsIn(words.document)).toEqual([]);
    paste([gate()], '');
    expect(words.document && attachmentsIn(words.document)).toHaveLength(1);
  });
});
