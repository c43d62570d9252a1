import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { faultsIn, openPage } from '../people/testing/open-page.js';
import { ExpertisePage } from './ExpertisePage.js';

const alder = { __typename: 'HelpingSchool', urn: '900001', name: 'Aldergrove', authority: 'Northmoor' };
const own = { __typename: 'HelpingSchool', urn: '900002', name: 'Birch Lane' };
const directory = { __typename: 'Directory', id: 'p', name: 'Sample', slug: 'sample', schools: [own] };
const directories = { Directories: { directories: [directory] } };
const entry = {
  __typename: 'Expertise',
  id: 'e',
  kind: 'OFFER',
  standing: 'HUB_SCHOOL',
  title: 'Calm mornings',
  words: 'Come and see our gate at eight.',
  hasEnded: false,
  isHidden: false,
  isViewers: false,
  school: alder,
  help: [],
};
const found = (...nodes: object[]) => ({
  Expertise: {
    expertise: {
      __typename: 'ExpertiseConnection',
      nodes,
      pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
    },
  },
});

describe('the directory of offers and asks', () => {
  it('says who offers what, as what, and takes a school there, without a fault that axe knows', async () => {
    const { container, asked } = openPage(<ExpertisePage />, {
      ...directories,
      ...found(entry),
      SeekHelp: { answer: { __typename: 'SeekHelpPayload', helpId: 'h', errors: [] } },
    });
    expect(await screen.findByRole('heading', { name: 'Calm mornings' })).toBeTruthy();
    expect(screen.getAllByText(/Hub school ·/)).toHaveLength(1);
    expect(await faultsIn(container)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'We would like this: Calm mornings' }));
    const dialog = await screen.findByRole('dialog');
    await userEvent.type(within(dialog).getByLabelText(/^What you write/), 'May we come?');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Write to Aldergrove' }));
    await waitFor(() =>
      expect(asked).toContainEqual({
        name: 'SeekHelp',
        input: expect.objectContaining({ expertiseId: 'e', schoolUrn: '900002', words: 'May we come?' }),
      }),
    );
  });

  it('is narrowed by words', async () => {
    const { asked } = openPage(<ExpertisePage />, { ...directories, ...found(entry) });
    await userEvent.type(await screen.findByRole('searchbox', { name: 'Find' }), 'gate{Enter}');
    await waitFor(() =>
      expect(asked.at(-1)).toMatchObject({ name: 'Expertise', programme: 'p', search: 'gate' }),
    );
  });

  it('says what next where nothing stands in it, where it is nobody’s, and where the server is away', async () => {
    openPage(<ExpertisePage />, { ...directories, ...found() });
    expect(await screen.findByText('Nothing here yet')).toBeTruthy();
    openPage(<ExpertisePage />, { Directories: { directories: [] } });
    expect(await screen.findByText('No directory is open to you')).toBeTruthy();
    openPage(<ExpertisePage />, { Directories: new Error('The line is cut.') });
    expect(await screen.findByRole('button', { name: /try again/i })).toBeTruthy();
  });
});
