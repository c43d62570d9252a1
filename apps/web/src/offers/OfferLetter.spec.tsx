import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { createMemoryRouter, RouterProvider } from 'react-router';
import type { OfferPartsFragment } from '../gql/graphql.js';
import { OfferLetter, type GivenAnswer } from './OfferLetter.js';

const offer: OfferPartsFragment = {
  id: 'o',
  urn: '900001',
  school: 'Larkfield Primary School',
  programme: 'Sample programme',
  cycle: 'Autumn 2026',
  startsOn: '2026-09-01',
  endsOn: '2026-12-18',
  words: [
    'A place in a trio of primary schools: yours and two other schools, in Eastholt and Westby.',
    'You are closest in pupils on roll (your school: 240 in 2024/25).',
  ],
  asks: 'Two or more people of your school read and write in a room of the group.',
  sentBy: 'Cora Dean',
  sentAt: '2026-11-20T09:00:00.000Z',
  answerBy: '2026-12-04',
  answer: 'WAITING',
  because: null,
  answeredAt: null,
  answeredBy: null,
  viewerCanAnswer: true,
  groupId: null,
  groupName: null,
};

function open(change: Partial<OfferPartsFragment> = {}, refusal: string | null = null) {
  const said: GivenAnswer[] = [];
  const onAnswer = (given: GivenAnswer) => {
    said.push(given);
    return Promise.resolve(refusal);
  };
  const element = <OfferLetter offer={{ ...offer, ...change }} onAnswer={onAnswer} />;
  const { container } = render(<RouterProvider router={createMemoryRouter([{ path: '/', element }])} />);
  return { said, container };
}

const faultsOf = async (container: Element) =>
  (
    await axe.run(container, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } })
  ).violations.map(({ id }) => id);

describe('a head who is offered a place', () => {
  it('reads what kind of group it is, when, and by when to answer', async () => {
    const { container } = open();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
      'A place for Larkfield Primary School',
    );
    expect(screen.getByText(/two other schools, in Eastholt and Westby/)).toBeTruthy();
    expect(screen.getByText(/1 September 2026 to 18 December 2026/)).toBeTruthy();
    expect(screen.getByText(/Please answer by 4 December 2026/)).toBeTruthy();
    expect(await faultsOf(container)).toEqual([]);
  });

  it('accepts with one press', async () => {
    const { said } = open();
    await userEvent.click(screen.getByRole('button', { name: 'Accept the place' }));
    expect(said).toEqual([{ answer: 'ACCEPTED', because: '' }]);
  });

  it('declines with a usual reason in two presses, and not without one', async () => {
    const { said, container } = open();
    await userEvent.click(screen.getByRole('button', { name: 'Decline' }));
    const send = screen.getByRole('button', { name: 'Decline the place' });
    expect(send.hasAttribute('disabled')).toBe(true);
    await userEvent.click(screen.getByRole('button', { name: 'We have too much on this term.' }));
    expect(await faultsOf(container)).toEqual([]);
    await userEvent.click(send);
    expect(said).toEqual([{ answer: 'DECLINED', because: 'We have too much on this term.' }]);
  });

  it('asks for a change in words of their own', async () => {
    const { said } = open();
    await userEvent.click(screen.getByRole('button', { name: 'Ask for a change' }));
    await userEvent.type(screen.getByRole('textbox', { name: /Which change/ }), 'Nearer, please.');
    await userEvent.click(screen.getByRole('button', { name: 'Ask for this change' }));
    expect(said).toEqual([{ answer: 'CHANGE_ASKED', because: 'Nearer, please.' }]);
  });

  it('reads why an answer was refused', async () => {
    open({}, 'This place is no longer offered.');
    await userEvent.click(screen.getByRole('button', { name: 'Accept the place' }));
    expect(await screen.findByText('This place is no longer offered.')).toBeTruthy();
  });

  it('sees their answer and may change it until the group is confirmed', () => {
    open({ answer: 'ACCEPTED', answeredBy: 'Amina Clarke', answeredAt: '2026-11-21T09:00:00.000Z' });
    expect(screen.getByText('Your school has accepted')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Accept the place' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Decline' })).toBeTruthy();
  });

  it('finds the way to the room once it is', () => {
    open({ viewerCanAnswer: false, groupId: 'g', groupName: 'Primary trio 4' });
    expect(screen.getByRole('link', { name: 'Enter the room' }).getAttribute('href')).toBe('/groups/g');
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('reads that a place was taken back', () => {
    open({ answer: 'TAKEN_BACK', viewerCanAnswer: false });
    expect(screen.getByText('This place is no longer offered')).toBeTruthy();
  });
});
