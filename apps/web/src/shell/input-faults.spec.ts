import { inputFaults } from './input-faults.js';

const of = (...fields: { field: string; message: string }[]) =>
  inputFaults({ code: 'BAD_USER_INPUT', fields });

describe('what is wrong with an input', () => {
  it('is told in sentences, without the names that programs give to fields', () => {
    expect(
      of(
        { field: 'email', message: 'Write an e-mail address, such as a.clarke@school.example.' },
        { field: 'wish.endsOn', message: 'write a day as 2027-09-06' },
      ),
    ).toBe('Write an e-mail address, such as a.clarke@school.example. Ends on: write a day as 2027-09-06.');
  });

  it('is left as it is where no field is named', () => {
    expect(inputFaults({ code: 'UNAUTHENTICATED' })).toBeNull();
    expect(inputFaults(undefined)).toBeNull();
    expect(of()).toBeNull();
  });
});
