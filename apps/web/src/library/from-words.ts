import type { GeneralContext } from '@pathways/domain/practices';
import { counted, phaseWords } from './wording.js';

const either = (parts: readonly string[]): string =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} or ${parts.at(-1)}`;

/** "2 schools in 2 local authorities: primary; 211 to 420 pupils; 20 to 39 % of pupils disadvantaged". Empty where nothing is told. */
export function fromWords({
  phases,
  sizeBands,
  disadvantageBands,
  authorities,
  schools,
}: GeneralContext): string {
  if (schools === 0) return '';
  const where = `${counted(schools, 'school', 'schools')} in ${counted(authorities, 'local authority', 'local authorities')}`;
  const told = [
    either(phases.map(phase => phaseWords[phase].toLowerCase())),
    sizeBands.length > 0 ? `${either(sizeBands)} pupils` : '',
    disadvantageBands.length > 0 ? `${either(disadvantageBands)} of pupils disadvantaged` : '',
  ].filter(Boolean);
  return [where, told.join('; ')].filter(Boolean).join(': ');
}
