import { describeCode, readCodeRule } from './code-rule.js';

const rule = {
  definition: 'How pupils are met.\n\nAt the gate or in class.',
  include: 'First words.',
  exclude: 'Registers.',
  example: 'Two adults greet.',
};

describe('a code’s rule', () => {
  it('comes back from its one text as it was', () => {
    expect(readCodeRule(describeCode(rule))).toEqual({ rule, isCut: false });
  });

  it('comes back when parts of it are empty', () => {
    const short = { definition: '', include: '', exclude: 'Registers.', example: '' };
    expect(readCodeRule(describeCode(short))).toEqual({ rule: short, isCut: false });
  });

  it('is all definition in a text of another tool', () => {
    const { rule: read } = readCodeRule('Includes every greeting.\r\n\r\nAlso at lunch.');
    expect(read).toEqual({
      definition: 'Includes every greeting.\n\nAlso at lunch.',
      include: '',
      exclude: '',
      example: '',
    });
  });

  it('is cut at its limit, and says so', () => {
    const { rule: read, isCut } = readCodeRule('x'.repeat(900));
    expect([read.definition.length, isCut]).toEqual([500, true]);
  });
});
