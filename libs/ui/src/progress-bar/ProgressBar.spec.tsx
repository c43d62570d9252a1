import { render, screen } from '@testing-library/react';
import { faultsIn } from '../testing/axe.js';
import { ProgressBar } from './ProgressBar.js';

describe('ProgressBar', () => {
  it('says how far it is in words', async () => {
    const { container } = render(
      <ProgressBar label="Import" value={4} max={8} valueLabel="4 of 8 schools" />,
    );
    const bar = screen.getByRole('progressbar', { name: 'Import' });
    expect(bar.getAttribute('aria-valuetext')).toBe('4 of 8 schools');
    expect(screen.getByText('4 of 8 schools')).toBeTruthy();
    expect(await faultsIn(container)).toEqual([]);
  });

  it('claims no number while the end is unknown', () => {
    render(<ProgressBar label="Looking for groups" />);
    expect(screen.getByRole('progressbar').hasAttribute('aria-valuenow')).toBe(false);
  });
});
