import { MockedProvider } from '@apollo/client/testing/react';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter, useLocation } from 'react-router';
import { SchoolsDocument, SchoolsPage } from './SchoolsPage.js';

const row = (urn: string, name: string) => ({
  __typename: 'School' as const,
  id: `school:${urn}`,
  urn,
  name,
  phase: 'PRIMARY',
  town: 'Northmoor',
  pupils: 210,
  status: 'Open',
  isFictional: true,
  localAuthority: { __typename: 'LocalAuthority' as const, name: 'Northmoor' },
  trust: null,
});

interface Asked {
  search?: string | null;
  after?: string;
}

const answer = (
  asked: Asked,
  nodes: object[],
  pageInfo = { hasNextPage: false, endCursor: null as string | null },
) => ({
  request: {
    query: SchoolsDocument,
    variables: { search: null, phase: null, laCode: null, ...asked },
  },
  result: {
    data: {
      localAuthorities: [{ __typename: 'LocalAuthority' as const, code: '9A1', name: 'Northmoor' }],
      schools: {
        __typename: 'SchoolConnection' as const,
        totalCount: 2,
        nodes,
        pageInfo: { __typename: 'PageInfo' as const, ...pageInfo },
      },
    },
  },
});

function Address() {
  return <output aria-label="address">{useLocation().search}</output>;
}

const open = (mocks: object[], at = '/schools') =>
  render(
    <MockedProvider mocks={mocks as never}>
      <MemoryRouter initialEntries={[at]}>
        <SchoolsPage />
        <Address />
      </MemoryRouter>
    </MockedProvider>,
  );

describe('the list of schools', () => {
  it('leads from each name to the page of the school', async () => {
    open([answer({}, [row('900001', 'Larkfield')])]);
    const link = await screen.findByRole('link', { name: 'Larkfield' });
    expect(link.getAttribute('href')).toBe('/schools/900001');
  });

  it('searches for what a reader types, and keeps it in the address', async () => {
    open([answer({}, [row('900001', 'Larkfield')]), answer({ search: 'mill' }, [row('900002', 'Millrace')])]);
    await screen.findByRole('link', { name: 'Larkfield' });
    await userEvent.type(screen.getByRole('searchbox', { name: 'Search' }), 'mill');
    expect(await screen.findByRole('link', { name: 'Millrace' })).toBeTruthy();
    expect(screen.getByLabelText('address').textContent).toBe('?search=mill');
  });

  it('says what to do when nothing is near', async () => {
    open([answer({ search: 'qqq' }, []), answer({}, [row('900001', 'Larkfield')])], '/schools?search=qqq');
    await userEvent.click(await screen.findByRole('button', { name: 'Show all schools' }));
    expect(await screen.findByRole('link', { name: 'Larkfield' })).toBeTruthy();
  });

  it('shows more below what is shown', async () => {
    open([
      answer({}, [row('900001', 'Larkfield')], { hasNextPage: true, endCursor: 'one' }),
      answer({ after: 'one' }, [row('900002', 'Millrace')]),
    ]);
    await userEvent.click(await screen.findByRole('button', { name: 'Show more schools' }));
    expect(await screen.findByRole('link', { name: 'Millrace' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Larkfield' })).toBeTruthy();
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Show more schools' })).toBeNull());
  });

  it('offers to try again when it did not load', async () => {
    open([{ ...answer({}, []), result: undefined, error: new Error('away') }]);
    expect(await screen.findByRole('button', { name: 'Try again' })).toBeTruthy();
  });
});
