import { render, screen } from '@testing-library/react';
import { faultsIn } from '../testing/axe.js';
import { FactList } from './FactList.js';

describe('FactList', () => {
  it.each(['rows', 'figures'] as const)('ties each value and its source to its term, as %s', async layout => {
    const { container } = render(
      <FactList layout={layout} facts={[{ term: 'Pupils', value: '412', source: '2025, census' }]} />,
    );
    expect(screen.getByRole('term').textContent).toBe('Pupils');
    expect(screen.getAllByRole('definition').map(part => part.textContent)).toEqual(['412', '2025, census']);
    expect(await faultsIn(container)).toEqual([]);
  });
});
