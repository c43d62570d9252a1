import { IntervalChart, Notice, Section, Stack, Table, type Column } from '@pathways/ui';
import {
  alphaWords,
  figureText,
  intervalText,
  noFigureWords,
  percentText,
  type Compared,
  type ComparedCode,
} from './agreement-words.js';

const lines = [
  { at: 0.667, label: 'tentative 0.667' },
  { at: 0.8, label: 'reliable 0.80' },
];

const rowOf = ({ codeId, codeName, onTexts }: ComparedCode) => {
  const alpha = onTexts.alpha ?? null;
  return {
    id: codeId,
    label: codeName,
    value: alpha,
    from: onTexts.alphaFrom ?? null,
    to: onTexts.alphaTo ?? null,
    note: alpha === null ? 'no figure' : figureText(alpha),
  };
};

/** The alphas at a glance, all figures as a table, and what a missing figure means. */
export function AgreementView({ comparison }: { comparison: Compared }) {
  const { codes, texts, characters, lost } = comparison;
  const missing = codes.filter(({ noFigure }) => noFigure);
  const unsure = codes.filter(({ mayNeedWork }) => mayNeedWork);
  return (
    <Section
      title="How far the coders agree"
      lead={`${texts} contributions of ${characters.toLocaleString('en-GB')} characters, code by code. Alpha is 1 where coders agree perfectly and 0 where they might as well have thrown dice.`}
    >
      <Stack gap="l">
        {lost > 0 && (
          <Notice tone="neutral">
            {lost === 1 ? 'One mark is' : `${lost} marks are`} left out: an edit took the words away.
          </Notice>
        )}
        <IntervalChart
          label={`Krippendorff’s alpha on contributions with its 95 % interval: ${codes
            .map(({ codeName, onTexts }) => `${codeName} ${figureText(onTexts.alpha)}`)
            .join(', ')}`}
          rows={codes.map(rowOf)}
          domain={[Math.min(0, ...codes.map(({ onTexts }) => onTexts.alphaFrom ?? onTexts.alpha ?? 0)), 1]}
          lines={lines}
          tick={figureText}
        />
        <Table caption="All figures" columns={columns} rows={codes} rowKey={({ codeId }) => codeId} />
        {missing.length > 0 && (
          <ul>
            {missing.map(({ codeId, codeName, noFigure }) => (
              <li key={codeId}>
                <strong>{codeName}</strong>: {noFigure && noFigureWords[noFigure]}
              </li>
            ))}
          </ul>
        )}
        {unsure.length > 0 && (
          <Notice tone="warning">
            A definition may need work: {unsure.map(({ codeName }) => codeName).join(', ')}. A third or more
            of at least five finds conflict, or a resolution says that the definition does not decide.
          </Notice>
        )}
      </Stack>
    </Section>
  );
}

const columns: Column<ComparedCode>[] = [
  { id: 'code', label: 'Code', cell: ({ codeName }) => codeName },
  { id: 'percent', label: 'Agree', cell: ({ onTexts }) => percentText(onTexts.percent), numeric: true },
  { id: 'kappa', label: 'Kappa', cell: ({ onTexts }) => figureText(onTexts.kappa), numeric: true },
  { id: 'alpha', label: 'Alpha', cell: ({ onTexts }) => figureText(onTexts.alpha), numeric: true },
  {
    id: 'interval',
    label: '95 % interval',
    cell: ({ onTexts }) => intervalText(onTexts.alphaFrom, onTexts.alphaTo),
    numeric: true,
  },
  { id: 'words', label: 'In words', cell: ({ onTexts }) => alphaWords(onTexts.alpha) },
  {
    id: 'characters',
    label: 'Alpha on characters',
    cell: ({ onCharacters }) => figureText(onCharacters.alpha),
    numeric: true,
  },
  {
    id: 'conflicts',
    label: 'Conflicts',
    cell: ({ finds, disagreements }) => `${disagreements} of ${finds} finds`,
    numeric: true,
  },
];
