import { screen } from '@testing-library/react';
import { openPage } from '../people/testing/open-page.js';
import { ReturnQuestions } from './ReturnQuestions.js';

const action = (id: string, wish: object = {}) => ({
  __typename: 'GroupAction',
  id,
  what: `Action ${id}`,
  dueOn: '2027-01-20',
  schoolDay: null,
  personName: null,
  roomId: 'g',
  roomName: 'Heron trio',
  cycleName: 'Autumn',
  meetingId: 'first',
  ideaId: null,
  ideaTitle: null,
  agreedAt: '2026-12-01T12:00:00.000Z',
  became: null,
  isViewers: true,
  viewerCanAnswer: true,
  school: { __typename: 'ActionSchool', urn: '900001', name: 'Alder Brook' },
  returns: [],
  evidence: [],
  ...wish,
});

const dropped = (meetingId: string | null) => ({
  became: 'DROPPED',
  returns: [
    {
      __typename: 'ActionReturn',
      id: `r-${meetingId}`,
      answer: 'DROPPED',
      isHidden: false,
      because: 'Bells annoy.',
      whatBefore: 'Ring.',
      dueBefore: '2027-01-20',
      meetingId,
      byName: 'R. Lind',
      toldAt: '2027-02-01T12:00:00.000Z',
    },
  ],
});

const shown = (actions: readonly object[]) =>
  openPage(<ReturnQuestions group="g" meeting="second" before="2027-02-01T15:00:00.000Z" />, {
    GroupActions: { actions },
  });

const titles = async () =>
  (await screen.findAllByRole('heading', { level: 3, name: /^Action / })).map(
    ({ textContent }) => textContent,
  );

describe('what became of our actions, on the page of the next meeting', () => {
  it('asks what is open, and keeps what was answered there with its answer, in the order of agreeing', async () => {
    shown([
      action('open', { agreedAt: '2026-12-08T12:00:00.000Z' }),
      action('dropped here', dropped('second')),
      action('dropped between', dropped(null)),
      action('agreed here', { meetingId: 'second' }),
      action('agreed after', { agreedAt: '2027-02-02T12:00:00.000Z' }),
    ]);
    expect(await titles()).toEqual(['Action dropped here', 'Action open']);
    expect(screen.getByText('Bells annoy.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Done: Action dropped here' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Done: Action open' })).toBeTruthy();
  });
});
