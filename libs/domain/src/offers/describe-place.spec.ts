import { formingPool } from './place.builder.js';
import { describePlace } from './describe-place.js';
import { tellPlace } from './tell-place.js';

describe('the words of an offer', () => {
  const { reason, own, others } = formingPool();
  const all = new Set(reason.schools.map(({ authority }) => authority));

  it('name no other school, neither by name nor by number nor by its figures', () => {
    const place = describePlace(reason, own.urn, all);
    const told = JSON.stringify(place) + tellPlace(place).join(' ');
    for (const { urn, name, trustName, measures } of others) {
      expect(told).not.toContain(urn);
      expect(told).not.toContain(name);
      expect(told).not.toContain(trustName);
      for (const { value } of Object.values(measures)) expect(told).not.toContain(String(value));
    }
  });

  it('say how many there are, in which authorities, in what they are close, and how far', () => {
    expect(tellPlace(describePlace(reason, own.urn, all)).join(' ')).toMatchInlineSnapshot(
      `"A place in a trio of primary schools: yours and two other schools, in Eastholt and Westby. No two of you belong to one trust. You are closest in pupils with SEN support (your school: 72.2 per cent in 2024/25) and pupils with an education, health and care plan (your school: 79.9 per cent in 2024/25). You differ most in pupils with English as an additional language (your school: 64.5 per cent in 2024/25). The nearest is up to 10 km away in a straight line, the farthest up to 15 km."`,
    );
  });

  it('count an authority that would give a school away instead of naming it', () => {
    const place = describePlace(reason, own.urn, new Set());
    expect(place).toMatchObject({ authorities: [], unnamedAuthorities: 2 });
    expect(tellPlace(place)[0]).toContain('two other schools, in two other authorities');
  });
});
