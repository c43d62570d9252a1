import { phaseOf, type SchoolPhase } from './phase.js';

describe('the phase of a school', () => {
  it.each<[string, string, SchoolPhase]>([
    ['Primary', 'Community school', 'primary'],
    ['Middle deemed primary', 'Community school', 'primary'],
    ['Secondary', 'University technical college', 'secondary'],
    ['All-through', 'Academy converter', 'all-through'],
    ['Nursery', 'Local authority nursery school', 'nursery'],
    ['16 plus', 'Academy 16-19 converter', '16 plus'],
    ['16 plus', 'Further education', '16 plus'],
    ['Not applicable', 'Special post 16 institution', '16 plus'],
    ['Not applicable', 'Community special school', 'special'],
    ['Not applicable', 'Academy special sponsor led', 'special'],
    ['Not applicable', 'Other independent special school', 'special'],
    ['Not applicable', 'Pupil referral unit', 'AP/PRU'],
    ['Not applicable', 'Academy alternative provision converter', 'AP/PRU'],
    ['Not applicable', 'Other independent school', 'other'],
    ['Not applicable', 'Higher education institutions', 'other'],
    ['Not applicable', 'Secure units', 'other'],
    ['', '', 'other'],
  ])('of %s, %s is read as its type and published phase say', (phase, type, expected) => {
    expect(phaseOf(phase, type)).toBe(expected);
  });
});
