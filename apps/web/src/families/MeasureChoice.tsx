import { Select } from '@pathways/ui';
import { partWords, type Graph } from './family-words.js';

interface MeasureChoiceProps {
  graphs: readonly Graph[];
  graph: Graph;
  onChoose: (code: string) => void;
}

/** Which results are looked at: overall, a subject, a part of the pupils. */
export function MeasureChoice({ graphs, graph, onChoose }: MeasureChoiceProps) {
  return (
    <Select
      label="Look at"
      options={graphs.map(({ code, title, part, levelYear }) => ({
        id: code,
        label: title,
        hint: levelYear ? partWords[part] : `${partWords[part]}. Nothing published for these schools.`,
      }))}
      value={graph.code}
      onChange={onChoose}
    />
  );
}
