import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { faultsIn } from '../testing/axe.js';
import { type ChartPoint, ScatterChart } from './ScatterChart.js';

const points: ChartPoint[] = [
  { id: 'a', label: 'Alder', x: 40, y: 1, words: 'Alder: 40 points, up 1.' },
  { id: 'b', label: 'Birch', x: 50, y: 3, words: 'Birch: 50 points, up 3.', notes: 2 },
  { id: 'c', label: 'Cedar', x: 60, y: -2, words: 'Cedar: 60 points, down 2.', isOwn: true },
];

function Held() {
  const [chosen, setChosen] = useState<string | null>(null);
  return (
    <ScatterChart
      label="Attainment and improvement"
      points={points}
      across={{ title: 'Attainment', tick: String }}
      upwards={{ title: 'Improvement', tick: String }}
      centre={{ x: 50, y: 0.7, acrossWords: 'mean 50', upwardsWords: 'mean up 0.7' }}
      aim="Aim: up and to the right"
      chosen={chosen}
      onChoose={setChosen}
    />
  );
}

describe('ScatterChart', () => {
  it('says each point in words, with what is pinned to it', async () => {
    const { container } = render(<Held />);
    expect(screen.getAllByRole('option').map(option => option.getAttribute('aria-label'))).toEqual([
      'Alder: 40 points, up 1.',
      'Birch: 50 points, up 3. 2 notes are pinned here.',
      'Cedar: 60 points, down 2.',
    ]);
    expect(await faultsIn(container)).toEqual([]);
  });

  it('is one stop for Tab, and arrows lead to the nearest point on that side', async () => {
    render(<Held />);
    await userEvent.tab();
    expect(document.activeElement?.getAttribute('aria-label')).toContain('Alder');
    await userEvent.keyboard('{ArrowRight}');
    expect(screen.getByRole('option', { selected: true }).getAttribute('aria-label')).toContain('Birch');
    await userEvent.keyboard('{ArrowDown}');
    expect(document.activeElement?.getAttribute('aria-label')).toContain('Alder');
    await userEvent.keyboard('{End}');
    expect(document.activeElement?.getAttribute('aria-label')).toContain('Cedar');
    await userEvent.keyboard('{PageUp}');
    expect(document.activeElement?.getAttribute('aria-label')).toContain('Birch');
    await userEvent.tab();
    expect(document.activeElement).toBe(document.body);
  });

  it('names the chosen point and the viewer’s own, and no other', async () => {
    render(<Held />);
    expect(screen.queryByText('Alder')).toBeNull();
    expect(screen.getByText('Cedar')).toBeTruthy();
    await userEvent.click(screen.getByRole('option', { name: /Alder/ }));
    expect(screen.getByText('Alder')).toBeTruthy();
  });

  it('draws cross-hairs and the aim', () => {
    render(<Held />);
    for (const words of ['mean 50', 'mean up 0.7', 'Aim: up and to the right'])
      expect(screen.getByText(words)).toBeTruthy();
  });
});
