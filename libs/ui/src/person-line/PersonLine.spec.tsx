import { render } from '@testing-library/react';
import { wordsOf } from '../testing/dom.js';
import { PersonLine } from './PersonLine.js';

describe('PersonLine', () => {
  it.each([
    [{ role: 'Head teacher', school: 'Alder Brook' }, 'Ruth AdeyemiHead teacher, Alder Brook'],
    [{ school: 'Alder Brook', schoolHref: '/schools/1' }, 'Ruth AdeyemiAlder Brook'],
    [{}, 'Ruth Adeyemi'],
  ])('says who speaks, with what is known: %j', (known, words) => {
    const { container } = render(<PersonLine name="Ruth Adeyemi" {...known} />);
    expect(wordsOf(container)).toBe(words);
  });
});
