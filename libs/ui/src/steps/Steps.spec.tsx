import { render, screen } from '@testing-library/react';
import { wordsOf } from '../testing/dom.js';
import { faultsIn } from '../testing/axe.js';
import { Steps, Timeline } from './Steps.js';

describe('Steps', () => {
  it('tells a reader in words what is done, what is now and who acts', async () => {
    const { container } = render(
      <Steps
        label="The cycle"
        steps={[
          { title: 'Charter', state: 'done' },
          { title: 'First round', state: 'current', who: 'Every school', when: 'by Friday' },
          { title: 'Outcome', state: 'to-come' },
        ]}
      />,
    );
    expect(screen.getAllByRole('listitem').map(wordsOf)).toEqual([
      'Done: Charter',
      'Now: First roundEvery school · by Friday',
      'To come: Outcome',
    ]);
    expect(screen.getAllByRole('listitem')[1]?.getAttribute('aria-current')).toBe('step');
    expect(await faultsIn(container)).toEqual([]);
  });
});

describe('Timeline', () => {
  it('tells a reader when each thing happened', () => {
    const now = new Date('2026-11-21T22:00:00Z');
    render(
      <Timeline
        label="History"
        now={now}
        entries={[{ id: '1', at: '2026-11-20T22:00:00Z', title: 'Released' }]}
      />,
    );
    expect(wordsOf(screen.getByRole('listitem'))).toBe('Releasedyesterday');
  });
});
