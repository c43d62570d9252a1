import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { freshDevice, settled } from './testing/a-kept.js';
import { aContribution, aRoom } from './testing/sample-room.js';
import { showRoom, type Answer } from './testing/show-room.js';

const mine = (change: object = {}) =>
  aContribution({
    authorName: 'Amina Khan',
    isViewers: true,
    viewerCanEdit: true,
    viewerCanDelete: true,
    viewerCanConsentToResearch: true,
    ...change,
  });
const refused = (message: string, current?: object): Answer => ({
  contribution: null,
  errors: [{ __typename: 'ContributionChangedMeanwhile', message, ...(current && { current }) }] as never,
});
const card = () => screen.getByRole('article', { name: 'Amina Khan’s contribution' });
const words = () => screen.getByRole('textbox', { name: 'Your words' });

async function choose(action: string) {
  const person = userEvent.setup();
  await person.click(within(card()).getByRole('button', { name: 'More' }));
  await person.click(await screen.findByRole('menuitem', { name: action }));
  return person;
}

async function edit(text: string) {
  const person = await choose('Edit');
  await person.clear(words());
  await person.type(words(), text);
  await person.click(screen.getByRole('button', { name: 'Save' }));
  return person;
}

beforeEach(freshDevice);

describe('what an author does without a line', () => {
  it('shows an edit where the contribution stands, marked as waiting, and sends it after a reload', async () => {
    const cut = await showRoom(aRoom({ nodes: [mine()] }));
    await edit('We ring before eight.');
    expect(within(card()).getByText('We ring before eight.')).toBeTruthy();
    expect(await within(card()).findByText('Waiting to be sent')).toBeTruthy();
    await act(settled);
    cut.outbox.rest();
    cut.unmount();

    const saved = mine({ body: 'We ring before eight.', revision: 2 });
    const { sent, outbox } = await showRoom(aRoom({ nodes: [mine()] }), { contribution: saved, errors: [] });
    await waitFor(() => expect(outbox.snapshot()).toEqual([]));
    expect(sent).toMatchObject([
      { contributionId: 'c1', body: 'We ring before eight.', expectedRevision: 1 },
    ]);
    expect(sent[0]?.['clientId']).toBeTruthy();
  });

  it('makes the second edit against the first one', async () => {
    const { outbox } = await showRoom(aRoom({ nodes: [mine()] }));
    await edit('Once.');
    await edit('Twice.');
    expect(outbox.snapshot()).toMatchObject([
      { input: { body: 'Once.', expectedRevision: 1 } },
      { input: { body: 'Twice.', expectedRevision: 2 } },
    ]);
  });

  it('gives the words back when the server refused them, beside what stands now', async () => {
    await showRoom(aRoom({ nodes: [mine()] }), refused('This was edited elsewhere meanwhile.'));
    const person = await edit('From the train.');
    expect(await within(card()).findByText('Not sent')).toBeTruthy();
    expect(within(card()).getByText('From the train.')).toBeTruthy();
    expect(within(card()).getByText('We ring before nine.')).toBeTruthy();
    await person.click(screen.getByRole('button', { name: 'Change the words' }));
    expect(words()).toHaveProperty('value', 'From the train.');
  });

  it('puts both side by side when the words were changed elsewhere while they waited', async () => {
    const before = await showRoom(
      aRoom({ nodes: [mine()] }),
      refused('This was edited elsewhere meanwhile.'),
    );
    await edit('From the train.');
    await within(card()).findByText('Not sent');
    await act(settled);
    before.unmount();

    const now = mine({ body: 'From my desk.', revision: 2 });
    await showRoom(aRoom({ nodes: [now] }), refused('This was edited elsewhere meanwhile.'));
    const person = userEvent.setup();
    await person.click(screen.getByRole('button', { name: 'Change the words' }));
    expect(screen.getByRole('heading', { name: 'As it stands now' })).toBeTruthy();
    expect(screen.getByText('From my desk.')).toBeTruthy();
    expect(words()).toHaveProperty('value', 'From the train.');
    expect(screen.getByRole('button', { name: 'Save mine over it' })).toBeTruthy();
  });

  it('shows a consent as it will stand, and lets it be taken back before it is sent', async () => {
    const { outbox } = await showRoom(aRoom({ nodes: [mine()] }));
    const person = await choose('Open it to research');
    expect(within(card()).getByText('Open to research.')).toBeTruthy();
    await act(settled);
    await person.click(await within(card()).findByRole('button', { name: 'Do not send it' }));
    expect(outbox.snapshot()).toEqual([]);
    expect(within(card()).queryByText('Open to research.')).toBeNull();
  });

  it('puts words that wait back into their box', async () => {
    const { outbox } = await showRoom(aRoom());
    const person = userEvent.setup();
    const box = screen.getByRole('textbox', { name: 'Write about presence' });
    await person.type(box, 'On the train.');
    await person.click(screen.getByRole('button', { name: 'Send' }));
    await person.click(await screen.findByRole('button', { name: 'Change the words' }));
    await waitFor(() => expect(box).toHaveProperty('value', 'On the train.'));
    expect(outbox.snapshot()).toEqual([]);
  });
});
