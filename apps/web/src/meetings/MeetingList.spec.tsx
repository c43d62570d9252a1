import { screen } from '@testing-library/react';
import { openPage } from '../people/testing/open-page.js';
import { MeetingList } from './MeetingList.js';

const line = {
  id: 'm',
  groupId: 'g',
  groupName: 'Trio 4',
  kind: 'MEETING' as const,
  title: '(out of sight)',
  isHidden: true,
  state: 'POLLING' as const,
  startsAt: null,
  length: 60,
  isElsewhere: false,
  place: '',
  videoLink: null,
  hostName: null,
  hasMinutes: false,
  waitingSchools: [],
  untoldSchools: [],
};

it('says in words that the title of a meeting is out of sight', () => {
  openPage(<MeetingList label="Ahead" meetings={[line]} />, {});
  expect(screen.getByRole('link', { name: /Its title is out of sight/ })).toBeTruthy();
});
