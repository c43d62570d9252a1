import { chooseSettings, isQuiet, usualSettings } from './attention-settings.js';

const at = (time: string, isClosedDay = false) => ({ time, isClosedDay });

describe('quiet hours', () => {
  it.each([
    ['17:59', false],
    ['18:00', true],
    ['23:59', true],
    ['00:00', true],
    ['07:29', true],
    ['07:30', false],
    ['12:00', false],
  ])('at %s on a school day keep mail and push back: %s', (time, isKept) => {
    expect(isQuiet(usualSettings, at(time))).toBe(isKept);
  });

  it('within one day are quiet between their ends', () => {
    const lunch = { ...usualSettings, quietFrom: '12:00', quietTo: '13:00' };
    expect(['11:59', '12:00', '12:59', '13:00'].map(time => isQuiet(lunch, at(time)))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it('of no length are never quiet', () => {
    const never = { ...usualSettings, quietFrom: '18:00', quietTo: '18:00' };
    expect(['00:00', '18:00', '23:00'].some(time => isQuiet(never, at(time)))).toBe(false);
  });

  it('last all day while schools are closed, unless the person works then', () => {
    expect(isQuiet(usualSettings, at('12:00', true))).toBe(true);
    expect(isQuiet({ ...usualSettings, restsOnClosedDays: false }, at('12:00', true))).toBe(false);
  });
});

describe('choosing', () => {
  it('takes times that are on a clock', () => {
    expect(chooseSettings(usualSettings)).toEqual({ ok: true, value: usualSettings });
  });

  it.each(['24:00', '7:30', '18:60', '', 'noon'])('refuses %s', quietFrom => {
    expect(chooseSettings({ ...usualSettings, quietFrom })).toMatchObject({ refusal: { kind: 'NoTime' } });
  });
});
