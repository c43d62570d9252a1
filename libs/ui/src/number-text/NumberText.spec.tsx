import { render } from '@testing-library/react';
import { wordsOf } from '../testing/dom.js';
import { NumberText, type NumberTextProps } from './NumberText.js';

const value = (amount: number) => ({ state: 'value', value: amount }) as const;

describe('NumberText', () => {
  it.each<[NumberTextProps, string]>([
    [{ figure: value(1412) }, '1,412'],
    [{ figure: value(0), unit: '%' }, '0%'],
    [{ figure: value(34.25), decimals: 1, unit: '%' }, '34.3%'],
    [{ figure: value(-3.4), decimals: 1, unit: 'points' }, '−3.4 points'],
    [{ figure: value(2), signed: true }, '+2'],
    [{ figure: { state: 'suppressed' }, unit: '%' }, 'suppressed'],
    [{ figure: { state: 'not-held' } }, 'not held'],
    [{ figure: value(Number.NaN) }, 'not held'],
  ])('shows a reader %j as "%s", never a blank', (props, words) => {
    const { container } = render(<NumberText {...props} />);
    expect(wordsOf(container)).toBe(words);
  });
});
