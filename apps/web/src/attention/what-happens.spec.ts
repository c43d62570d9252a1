import { whatHappens, type Settings } from './what-happens.js';

const usual: Settings = {
  mail: true,
  push: false,
  quietFrom: '18:00',
  quietTo: '07:30',
  digestDay: 1,
  restsOnClosedDays: true,
};

describe('what will happen', () => {
  it('is said for what everybody has at first', () => {
    expect(whatHappens(usual)).toEqual([
      'You will get one mail per round that has something for you, and one each time you are mentioned, asked or assigned.',
      'On Monday the week’s digest comes, of all your rooms. It is not sent when nothing happened.',
      'Between 18:00 and 07:30 nothing is sent: it waits.',
      'While your schools are closed nothing is sent.',
    ]);
  });

  it('promises no quiet hours to whoever gets nothing', () => {
    expect(whatHappens({ ...usual, mail: false, digestDay: null })).toEqual([
      'You will get no mail about your rooms. What needs you stands under the bell.',
      'No digest comes.',
    ]);
  });

  it('has no quiet hours where both times are one', () => {
    expect(whatHappens({ ...usual, quietTo: '18:00' }).join(' ')).not.toContain('it waits');
  });
});
