import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter, useLocation } from 'react-router';
import { useAddress } from './address.js';

function Asking() {
  const { asked, change } = useAddress();
  return (
    <>
      <output>{useLocation().search}</output>
      <p>words: {asked('words')}</p>
      <button onClick={() => change({ words: 'reading club', room: null, page: undefined })}>ask</button>
    </>
  );
}

it('puts what is asked for into the address, takes out what is asked for no more, and leaves the rest alone', async () => {
  render(
    <MemoryRouter initialEntries={['/?room=r1&page=2']}>
      <Asking />
    </MemoryRouter>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'ask' }));
  expect(screen.getByRole('status').textContent).toBe('?page=2&words=reading+club');
  expect(screen.getByText('words: reading club')).toBeTruthy();
});
