import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { faultsIn } from '../testing/axe.js';
import { PickList } from './PickList.js';

const groups = [
  { id: '1', name: 'Trio 1', schools: 'Ash, Bury; Élan, Oldham' },
  { id: '2', name: 'Trio 2', schools: 'Cedar, Bury' },
];

const show = (most?: number) => {
  const picked: string[] = [];
  const view = render(
    <PickList
      label="Groups, the cheapest first"
      searchLabel="Search"
      entries={groups}
      textOf={({ name, schools }) => `${name} ${schools}`}
      onPick={({ id }) => picked.push(id)}
      most={most}
    >
      {({ name }) => <span>{name}</span>}
    </PickList>,
  );
  return { picked, ...view };
};

describe('PickList', () => {
  it('narrows by every typed word, whatever the accents, and takes the choice from the keyboard', async () => {
    const { picked, container } = show();
    expect(await faultsIn(container)).toEqual([]);
    await userEvent.keyboard('elan bury');
    expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual(['Trio 1']);
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(picked).toEqual(['1']);
  });

  it('says when nothing fits, and when there are more', async () => {
    show(1);
    expect(screen.getByText('The first 1 of 2; type to find the others.')).toBeTruthy();
    await userEvent.keyboard('zzz');
    expect(screen.getByText('Nothing fits these words')).toBeTruthy();
  });
});
