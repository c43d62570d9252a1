import type { Figure, ReportPart } from '@pathways/domain/reporting';
import type { FigureType, ReportPartType, ReportTrajectoryType } from './figure.type.js';

export const asFigure = ({ rows, ...figure }: Figure): FigureType => ({
  ...figure,
  rows: rows.map(row => row.map(entry => (entry === null ? null : String(entry)))),
});

type Trajectory = Extract<ReportPart, { kind: 'kpi' }>['trajectory'];

const asTrajectory = (trajectory: Trajectory): ReportTrajectoryType | null =>
  trajectory && {
    ...trajectory,
    aim: trajectory.aim?.value ?? null,
    aimWords: trajectory.aim?.words ?? null,
  };

export const asPart = (part: ReportPart): ReportPartType => ({
  kind: part.kind,
  words: 'words' in part ? part.words : null,
  title: 'title' in part ? part.title : part.kind === 'quote' ? part.speaker : null,
  entries: part.kind === 'list' ? part.entries : [],
  figure: part.kind === 'figure' ? asFigure(part.figure) : null,
  facts: part.kind === 'kpi' ? part.facts : [],
  trajectory: part.kind === 'kpi' ? asTrajectory(part.trajectory) : null,
});
