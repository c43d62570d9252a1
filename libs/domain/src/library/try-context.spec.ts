import fc from 'fast-check';
import { fitsAtLeast, fitsContext, generalise, type RegisterSchool } from '../practices/index.js';
import { contextOfTry, tallyRegister } from './try-context.js';

const aSchool = fc.record<RegisterSchool>({
  phase: fc.constantFrom('primary', 'secondary', 'special'),
  laCode: fc.constantFrom('9A1', '9A2'),
  pupils: fc.option(fc.integer({ min: 0, max: 2_000 }), { nil: null }),
  disadvantage: fc.option(fc.integer({ min: 0, max: 100 }), { nil: null }),
  traits: fc.constant([]),
});
const aRegister = fc.array(aSchool, { minLength: 1, maxLength: 60 });

describe('where a try was made', () => {
  it('fits at least five schools of the register, whatever is told of it', () => {
    fc.assert(
      fc.property(aRegister, fc.nat(), (register, at) => {
        const school = register[at % register.length];
        if (!school) return;
        const { phase, size, disadvantage } = contextOfTry(school, tallyRegister(register));
        if (phase === null) return;
        const told = {
          phases: [phase],
          sizeBands: size === null ? [] : [size],
          disadvantageBands: disadvantage === null ? [] : [disadvantage],
          authorities: 1,
          schools: 1,
        };
        expect(register.filter(each => fitsContext(each, told)).length).toBeGreaterThanOrEqual(fitsAtLeast);
      }),
    );
  });

  it('tells never more than a practice from the same school would', () => {
    fc.assert(
      fc.property(aRegister, fc.nat(), (register, at) => {
        const school = register[at % register.length];
        if (!school) return;
        const tried = contextOfTry(school, tallyRegister(register));
        const practice = generalise([school], register);
        expect([[], practice.sizeBands]).toContainEqual(tried.size === null ? [] : [tried.size]);
        expect([[], practice.disadvantageBands]).toContainEqual(
          tried.disadvantage === null ? [] : [tried.disadvantage],
        );
      }),
    );
  });

  it('is not told where the register is too small', () => {
    const register = [{ phase: 'nursery' as const, pupils: 60, disadvantage: 20 }];
    const [school] = register;
    expect(school && contextOfTry(school, tallyRegister(register))).toEqual({
      phase: null,
      size: null,
      disadvantage: null,
    });
  });
});
