import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { faultsIn } from '../testing/axe.js';
import { BarChart } from './BarChart.js';
import { csvOfTable, fileNameOf } from './chart-figure-shape.js';
import { ChartFigure } from './ChartFigure.js';
import { svgOf } from './chart-picture.js';
import { FlowChart } from './FlowChart.js';

const table = {
  columns: ['Authority', 'Schools', 'Aim'],
  rows: [
    ['Northmoor', 12, 15],
    ['Southmoor', null, 10],
  ],
};

const figure = (
  <ChartFigure title="Schools that take part" note="Counted on 3 November 2026." table={table}>
    <BarChart
      label="Schools by authority"
      marks={{ whole: 'In the programme', aim: 'Target' }}
      rows={[
        { id: 'n', label: 'Northmoor', value: 12, part: 4, aim: 15 },
        { id: 's', label: 'Southmoor', value: null, aim: 10 },
      ]}
    />
  </ChartFigure>
);

describe('a chart with its figures', () => {
  it('is a picture with a name, and says of a hidden figure that it is hidden', async () => {
    const { container } = render(figure);
    expect(screen.getByRole('img', { name: 'Schools by authority' }).textContent).toContain(
      'Southmoorhidden',
    );
    expect(screen.getByText('Target')).toBeTruthy();
    expect(await faultsIn(container)).toEqual([]);
  });

  it('turns into a table of the same figures', async () => {
    render(figure);
    await userEvent.click(screen.getByRole('button', { name: 'As a table' }));
    expect(screen.queryByRole('img')).toBeNull();
    expect(screen.getByRole('row', { name: /Northmoor.*12.*15/ })).toBeTruthy();
    expect(screen.getByRole('row', { name: /Southmoor.*–.*10/ })).toBeTruthy();
  });

  it('is taken away as CSV with names that begin like a formula kept harmless', () => {
    expect(csvOfTable({ columns: ['a'], rows: [['=cmd()'], ['say "so"'], [-3], [null]] })).toBe(
      `\uFEFF"a"\r\n"'=cmd()"\r\n"say ""so"""\r\n"-3"\r\n\r\n`,
    );
    expect(fileNameOf('Schools / aims: 2026')).toBe('Schools  aims 2026');
  });

  it('is taken away as a drawing that needs no style sheet and tells its title', () => {
    render(figure);
    const drawing = screen.getByRole('img').closest('svg') as SVGSVGElement;
    const svg = svgOf(drawing, 'Schools that take part');
    expect(svg).toContain('<title>Schools that take part</title>');
    expect(svg).not.toContain('class=');
  });
});

describe('a flow', () => {
  it('leaves out what nothing leads to', () => {
    render(
      <FlowChart
        label="From prompt to try"
        places={[
          { id: 'p', label: '3 prompts' },
          { id: 'e', label: '8 excerpts' },
          { id: 't', label: '0 tries' },
        ]}
        links={[
          { from: 'p', to: 'e', value: 8 },
          { from: 'e', to: 't', value: 0 },
        ]}
      />,
    );
    expect(screen.getByRole('img').textContent).toBe('3 prompts8 excerpts');
  });
});
