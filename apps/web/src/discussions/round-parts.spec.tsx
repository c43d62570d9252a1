import { jest } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { freshDevice } from './testing/a-kept.js';
import { aContribution, aRoom } from './testing/sample-room.js';
import { showRoom } from './testing/show-room.js';

const section = (change: object = {}) => ({
  id: 's1',
  heading: 'Presence',
  prompt: 'What have you changed?',
  hiddenSchoolCount: null,
  ...change,
});
const progress = section({ id: 's2', heading: 'Progress', prompt: 'What came of it?' });
const wanted = {
  __typename: 'Reaction' as const,
  kind: 'WANT_TO_TRY' as const,
  schoolCount: 2,
  isViewers: false,
  schools: [
    {
      __typename: 'ReactingSchool' as const,
      people: ['Cora Lind'],
      school: { __typename: 'RoomSchool' as const, name: 'Cedar School' },
    },
  ],
};

beforeEach(freshDevice);

describe('reactions on the screen', () => {
  it('say how many schools, and are pressed before the server knows', async () => {
    const person = userEvent.setup();
    const { container } = await showRoom(
      aRoom({ nodes: [aContribution({ viewerCanReact: true, reactions: [wanted] })] }),
    );
    const press = screen.getByRole('button', { name: 'We want to try this · 2 schools' });
    expect(press.getAttribute('aria-pressed')).toBe('false');
    await person.click(press);
    expect(
      await screen.findByRole('button', { name: 'We want to try this · 3 schools', pressed: true }),
    ).toBeTruthy();
    const { violations } = await axe.run(container, {
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    });
    expect(violations.map(fault => fault.id)).toEqual([]);
  });

  it('name the schools and their people on demand', async () => {
    const person = userEvent.setup();
    await showRoom(aRoom({ nodes: [aContribution({ reactions: [wanted] })] }));
    await person.click(screen.getByRole('button', { name: 'Who reacted to Ben Okafor’s contribution' }));
    expect(await screen.findByText('Cedar School (Cora Lind)')).toBeTruthy();
  });

  it('filter the discussion, with the talk around what they are about', async () => {
    const person = userEvent.setup();
    const nodes = [
      aContribution({ id: 'a', authorName: 'Ana', reactions: [wanted] }),
      aContribution({ id: 'b', authorName: 'Bo', parentId: 'a' }),
      aContribution({ id: 'c', authorName: 'Cy' }),
    ];
    await showRoom(aRoom({ nodes }));
    await person.click(
      screen.getByRole('button', { name: 'We want to try this · 1 contribution, show only these' }),
    );
    const names = screen.getAllByRole('article').map(card => card.getAttribute('aria-label'));
    expect(names).toEqual(['Ana’s contribution', 'Bo’s contribution']);
  });
});

describe('a write-first round on the screen', () => {
  it('says how many schools have written, and what to do to read them', async () => {
    const talk = { writeFirst: true, sections: [section({ hiddenSchoolCount: 2 })] };
    await showRoom(aRoom({ talk }));
    expect(screen.getByText('2 schools have written')).toBeTruthy();
    expect(screen.getByText(/Write your own first/)).toBeTruthy();
    expect(screen.getByText('Everybody writes first')).toBeTruthy();
  });

  it('is the facilitator’s to switch, not once somebody has written', async () => {
    const talk = { viewerCanSetWriteFirst: true };
    const first = await showRoom(aRoom({ talk }));
    expect(screen.getByRole('switch', { name: /Everybody writes first/ })).toHaveProperty('disabled', false);
    first.unmount();
    await showRoom(aRoom({ talk, nodes: [aContribution()] }));
    expect(screen.getByRole('switch', { name: /Everybody writes first/ })).toHaveProperty('disabled', true);
  });
});

describe('a moved contribution on the screen', () => {
  it('leaves a note where it stood, which leads to it', async () => {
    const moves = [{ __typename: 'ContributionMove' as const, fromSectionId: 's1', byName: 'Faye Hall' }];
    const nodes = [aContribution({ sectionId: 's2', moves })];
    await showRoom(aRoom({ nodes, talk: { sections: [section(), progress] } }));
    const note = screen.getByText(/Ben Okafor’s contribution was moved to/);
    expect(note.textContent).toContain('by Faye Hall');
    expect(within(note).getByRole('link', { name: 'Progress' }).getAttribute('href')).toContain(
      '#contribution-c1',
    );
  });
});

describe('what is unread', () => {
  it('is counted on the button that leads to the first of it, in the order of the page', async () => {
    Element.prototype.scrollIntoView = jest.fn();
    const person = userEvent.setup();
    const nodes = [
      aContribution({ id: 'a', authorName: 'Ana', sectionId: 's2', isUnread: true }),
      aContribution({ id: 'b', authorName: 'Bo', isUnread: true }),
      aContribution({ id: 'c', isUnread: true, body: null }),
    ];
    await showRoom(aRoom({ nodes, talk: { sections: [section(), progress] } }));
    await person.click(screen.getByRole('button', { name: 'First unread (2)' }));
    expect(document.activeElement?.id).toBe('contribution-b');
    expect(
      within(screen.getByRole('article', { name: 'Bo’s contribution' })).getByText('New to you.'),
    ).toBeTruthy();
  });
});

describe('a closed round on the screen', () => {
  const action = {
    __typename: 'RoundAction' as const,
    id: 'a1',
    what: 'Ring before nine.',
    school: { __typename: 'RoomSchool' as const, urn: '900001', name: 'Alder Brook Primary' },
    personId: 'p1',
    personName: 'Amina Khan',
    dueOn: '2026-12-18',
    isViewers: true,
  };

  it('shows what was learned, what will be tried and who does what', async () => {
    const talk = { willTry: 'A call at nine.', actions: [action], viewerCanEditOutcome: true };
    await showRoom(aRoom({ closedAt: '2026-11-20T12:00:00.000Z', talk }));
    expect(screen.getByText('We all ring before nine.')).toBeTruthy();
    expect(screen.getByText('A call at nine.')).toBeTruthy();
    const row = within(screen.getByRole('list', { name: 'Actions' })).getByRole('listitem');
    expect(row.textContent).toMatch(
      /Ring before nine.*Amina Khan, Alder Brook Primary.*Yours.*18 December 2026/,
    );
    expect(screen.getByRole('button', { name: 'Put it better' })).toBeTruthy();
  });

  it('is closed from a dialog that keeps its words, and says what is missing', async () => {
    const person = userEvent.setup();
    await showRoom(aRoom({ talk: { viewerCanClose: true } }));
    await person.click(screen.getByRole('button', { name: 'Close the round' }));
    const dialog = await screen.findByRole('dialog');
    await person.type(within(dialog).getByRole('textbox', { name: /What we will try/ }), 'Calls.');
    await person.click(within(dialog).getByRole('button', { name: 'Close the round' }));
    expect(await within(dialog).findByText(/Write what was learned/)).toBeTruthy();
    expect(within(dialog).getByRole('textbox', { name: /What we will try/ })).toHaveProperty(
      'value',
      'Calls.',
    );
  });
});
