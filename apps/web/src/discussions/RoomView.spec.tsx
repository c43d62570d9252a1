import { jest } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { readFragment } from '../gql/index.js';
import { RoomFrame } from './room.documents.js';
import { freshDevice, settled } from './testing/a-kept.js';
import { aContribution, aRoom } from './testing/sample-room.js';
import { showRoom as show } from './testing/show-room.js';

const box = () => screen.getByRole('textbox', { name: 'Write about presence' });

beforeEach(freshDevice);

describe('the room on the screen', () => {
  it('says who wrote what for which school, and has no fault that axe knows', async () => {
    const { container } = await show(aRoom({ nodes: [aContribution()] }));
    const card = screen.getByRole('article', { name: 'Ben Okafor’s contribution' });
    expect(within(card).getByText(/Birch Lane Primary, Elmshire/)).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Presence' })).toBeTruthy();
    const { violations } = await axe.run(container, {
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    });
    expect(violations.map(fault => fault.id)).toEqual([]);
  });

  it('goes to the contribution that the address points at', async () => {
    Element.prototype.scrollIntoView = jest.fn();
    const { id } = aContribution();
    await show(aRoom({ nodes: [aContribution()] }), undefined, [], `/groups/g1#contribution-${id}`);
    expect(document.activeElement?.id).toBe(`contribution-${id}`);
  });

  it('says what to do where nobody has written', async () => {
    await show(aRoom());
    expect(screen.getByText('Nobody has written here yet')).toBeTruthy();
  });

  it('asks a facilitator, who speaks for no school, for words of their own', async () => {
    await show(aRoom({ frame: { viewerSchools: [], viewerRole: 'FACILITATOR' } }));
    expect(screen.getByText('A few lines are enough to begin.')).toBeTruthy();
  });

  it('says so where every school has left', async () => {
    const { schools } = readFragment(RoomFrame, aRoom());
    const left = schools.map(school => ({ ...school, leftAt: '2026-11-21T09:00:00.000Z' }));
    await show(aRoom({ frame: { schools: left, viewerSchools: [], viewerRole: 'FACILITATOR' } }));
    expect(screen.getByText('Autumn 2026. Every school has left this group.')).toBeTruthy();
  });

  it('names the researcher who has read', async () => {
    await show(aRoom());
    expect(
      within(screen.getByRole('list', { name: 'People who have read here' })).getByText('Rosa Webb'),
    ).toBeTruthy();
  });

  it('sends by keyboard alone, with no consent to research unless given', async () => {
    const person = userEvent.setup();
    const { sent, outbox } = await show(aRoom(), { contribution: aContribution(), errors: [] });
    await person.click(box());
    await person.keyboard('From my school.');
    await person.tab();
    await person.tab();
    await person.keyboard('{Enter}');
    await waitFor(() => expect(outbox.snapshot()).toEqual([]));
    expect(sent[0]).toMatchObject({
      body: 'From my school.',
      researchConsent: false,
      sectionId: 's1',
      parentId: null,
    });
    expect(box()).toHaveProperty('value', '');
  });

  it('keeps a draft over a reload', async () => {
    const person = userEvent.setup();
    const first = await show(aRoom());
    await person.type(box(), 'Half a thought');
    first.unmount();
    await settled();
    await show(aRoom());
    expect(box()).toHaveProperty('value', 'Half a thought');
    expect(screen.getByText('Your draft from before is still here.')).toBeTruthy();
  });

  it('shows what waits for the line, and what was refused with its reason and its words', async () => {
    const person = userEvent.setup();
    const cut = await show(aRoom());
    await person.type(box(), 'On the train.');
    await person.click(screen.getByRole('button', { name: 'Send' }));
    expect(await screen.findByText('Waiting to be sent')).toBeTruthy();
    cut.outbox.rest();
    cut.unmount();

    const errors = [{ __typename: 'RoundIsClosed', message: 'The round is closed.' }];
    await show(aRoom(), { contribution: null, errors });
    expect(await screen.findByText('Not sent')).toBeTruthy();
    expect(screen.getByText(/The round is closed. Your words are still here/)).toBeTruthy();
    expect(screen.getByText('On the train.')).toBeTruthy();
    await person.click(screen.getByRole('button', { name: 'Throw away' }));
    expect(screen.queryByText('On the train.')).toBeNull();
  });

  it('shows a closed round with its outcome and no box to write in', async () => {
    await show(aRoom({ closedAt: '2026-11-20T12:00:00.000Z', nodes: [aContribution()] }));
    expect(screen.getByText('We all ring before nine.')).toBeTruthy();
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.queryByRole('button', { name: /Reply/ })).toBeNull();
  });

  it('leaves a line where a contribution was deleted', async () => {
    await show(aRoom({ nodes: [aContribution({ body: null, deletedAt: 'then', isDeletedByAuthor: true })] }));
    expect(screen.getByText('Its author deleted this contribution.')).toBeTruthy();
  });

  it('says quietly that something new came', async () => {
    await show(aRoom({ nodes: [aContribution()] }), undefined, ['c1']);
    expect(screen.getByRole('button', { name: '1 new contribution' })).toBeTruthy();
  });
});
