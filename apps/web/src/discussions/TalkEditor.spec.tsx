import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import type { TalkDocument } from '@pathways/domain/discussions';
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import axe from 'axe-core';
import { useState } from 'react';
import { documentWhileTyping } from './editor/plain-stage.js';
import { RoomToolsContext, type RoomTools } from './RoomTools.js';
import { TalkEditor } from './TalkEditor.js';
import type { Words } from './talk-words.js';

const people = [
  {
    id: '0197a000-0000-7000-8000-000000000001',
    name: 'Ben Okafor',
    role: 'DEPUTY',
    schoolName: 'Birch Lane',
  },
  { id: '0197a000-0000-7000-8000-000000000002', name: 'Zoë Bell', role: 'FACILITATOR', schoolName: null },
];

const client = new ApolloClient({
  cache: new InMemoryCache(),
  link: new ApolloLink(
    () =>
      new Observable(observer => {
        observer.next({ data: { room: { __typename: 'Room', id: 'g1', people } } });
        observer.complete();
      }),
  ),
});

let words: Words;
function Box({ begun = { text: '' } }: { begun?: Words }) {
  const [now, setNow] = useState(begun);
  words = now;
  return (
    <ApolloProvider client={client}>
      <RoomToolsContext value={{ roomId: 'g1' } as RoomTools}>
        <TalkEditor label="Write" words={now} onChange={(text, document) => setNow({ text, document })} />
        <button onClick={() => setNow({ text: '' })}>Sent</button>
      </RoomToolsContext>
    </ApolloProvider>
  );
}

const box = () => screen.getByRole('textbox', { name: 'Write' });
const editor = () => waitFor(() => screen.getByRole('toolbar', { name: 'Formatting' }));
const tool = (name: string) => screen.getByRole('button', { name });

describe('the box to write in', () => {
  it('keeps what was typed before the editor came, and goes on where the cursor stood', async () => {
    render(<Box />);
    expect(box().tagName).toBe('TEXTAREA');
    await userEvent.type(box(), 'We ring{Enter}{Enter}before');
    await editor();
    expect(box().tagName).toBe('DIV');
    expect(document.activeElement).toBe(box());
    expect(box().textContent).toBe('We ringbefore');
    expect(words.text).toBe('We ring\n\nbefore');
  });

  it('opens a draft that has a form as what it is, never as plain words', async () => {
    const content = [
      { type: 'paragraph', content: [{ type: 'text', text: 'loud', marks: [{ type: 'bold' }] }] },
    ];
    render(<Box begun={{ text: 'loud', document: { type: 'doc', content } as TalkDocument }} />);
    await editor();
    expect(box().querySelector('strong')?.textContent).toBe('loud');
  });

  it('makes words bold, lists and tables by its tools, and says which are on', async () => {
    render(<Box begun={{ text: 'gate' }} />);
    await userEvent.click(box());
    await editor();
    await userEvent.click(tool('List'));
    expect(words.document?.content[0]?.type).toBe('bulletList');
    expect(words.text).toBe('- gate');
    expect(tool('List').getAttribute('aria-pressed')).toBe('true');
    await userEvent.click(tool('List'));
    await userEvent.click(tool('Table'));
    // There is a line to go on writing below it.
    expect(words.document?.content.map(({ type }) => type).slice(-2)).toEqual(['table', 'paragraph']);
    expect(screen.getByRole('button', { name: 'Change the table' })).toBeTruthy();
  });

  it('leads by key from the words to the tools and on: nobody is caught in it', async () => {
    render(<Box begun={{ text: 'gate' }} />);
    await userEvent.click(box());
    await editor();
    await userEvent.keyboard('{Alt>}{F10}{/Alt}');
    expect(document.activeElement).toBe(tool('Heading'));
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(document.activeElement).toBe(box()));
    await userEvent.tab();
    // The toolbar goes to its last tool on a Tab, and from there the browser goes on.
    fireEvent.keyDown(tool('Heading'), { key: 'Tab' });
    expect(document.activeElement).toBe(tool('Add a picture or file'));
    await userEvent.tab();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Sent' }));
  });

  it('offers the people of the room after an @, to the keyboard and to a screen reader', async () => {
    render(<Box begun={{ text: 'As ' }} />);
    await userEvent.click(box());
    await editor();
    await userEvent.click(tool('Mention somebody'));
    const list = await screen.findByRole('listbox', { name: 'People of this room' });
    expect(list.textContent).toBe('Ben Okafor deputy, Birch LaneZoë Bell facilitator');
    await waitFor(() => expect(box().getAttribute('aria-activedescendant')).toBe(list.children[0]?.id));
    await act(
      async () =>
        void (list.children[1] as HTMLElement).dispatchEvent(new Event('pointerdown', { bubbles: true })),
    );
    await waitFor(() => expect(words.text).toContain('As @member'));
    expect(JSON.stringify(words.document)).toContain('Zoë Bell');
    expect(screen.queryByRole('listbox')).toBeNull();
  });

  it('is empty again when the words were sent', async () => {
    render(<Box begun={{ text: 'gate' }} />);
    await userEvent.click(box());
    await editor();
    await userEvent.click(tool('Bold'));
    await userEvent.click(screen.getByRole('button', { name: 'Sent' }));
    await waitFor(() => expect(box().textContent).toBe(''));
  });

  it('adds a link to an address as people type it, and to nowhere else', async () => {
    render(<Box begun={{ text: 'gate' }} />);
    await userEvent.click(box());
    await editor();
    await userEvent.click(tool('Link'));
    const field = screen.getByRole('textbox', { name: 'Where it leads' });
    await userEvent.type(field, 'javascript:alert(1){Enter}');
    expect(screen.getByText(/Write an address such as/)).toBeTruthy();
    await userEvent.clear(field);
    await userEvent.type(field, 'example.org/a{Enter}');
    await waitFor(() => expect(JSON.stringify(words.document)).toContain('"href":"https://example.org/a"'));
  });

  it('has no fault that axe can find', async () => {
    const { container } = render(<Box begun={{ text: 'gate' }} />);
    await userEvent.click(box());
    await editor();
    const { violations } = await axe.run(container, {
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    });
    expect(violations.map(fault => fault.id)).toEqual([]);
  });
});

describe('plain words as the editor holds them', () => {
  it.each(['', 'a', 'a\n\nb ', 'a\nb\n\n\n c', '\n\n'])('count each character of %j as one step', text => {
    const steps = documentWhileTyping(text).content.reduce(
      (sum, block) =>
        sum +
        2 +
        ('content' in block && block.content
          ? block.content.reduce((inner, node) => inner + (node.type === 'text' ? node.text.length : 1), 0)
          : 0),
      0,
    );
    expect(steps - 2).toBe(text.length);
  });
});
