import { MockedProvider } from '@apollo/client/testing/react';
import { render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { ViewerDocument } from '../viewer.js';
import { PracticesPage } from './PracticesPage.js';

describe('the workbench of practices', () => {
  it('tells the leader of a school that it is not theirs, in place of an empty list', async () => {
    const grant = { __typename: 'Grant', role: 'SCHOOL_LEADER', scopeId: '900001', scopeName: 'Larkfield' };
    const viewer = { __typename: 'Viewer', id: 'me', name: 'Amara Linden', grants: [grant] };
    const leader = { request: { query: ViewerDocument }, result: { data: { viewer } } };
    render(
      <MockedProvider mocks={[leader] as never}>
        <MemoryRouter>
          <PracticesPage />
        </MemoryRouter>
      </MockedProvider>,
    );
    expect(await screen.findByText('Practices in the making are for researchers and editors')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Open the library' })).toBeTruthy();
  });
});
