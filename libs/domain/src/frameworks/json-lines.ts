import { accept, refuse, type Result } from '../shared/index.js';

/** Where something stands in a document: names of fields and places in lists, counted from 0. */
export type DocumentPlace = readonly (string | number)[];

const lineAt = (text: string, position: number): number => text.slice(0, position).split('\n').length;

const tokens = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g;

interface Frame {
  at: string | number;
  /** In an object: the next text is the name of a field. */
  isName: boolean;
}

const stepOver = (frame: Frame): void => {
  if (typeof frame.at === 'number') frame.at += 1;
  else frame.isName = true;
};

/** The lines, counted from 1, on which what stands at each place begins, in one reading; 1 where the text has no such place. */
export function linesOf(text: string, places: readonly DocumentPlace[]): number[] {
  const wanted = new Set(places.map(place => JSON.stringify(place)));
  const deepest = Math.max(0, ...places.map(({ length }) => length));
  const found = new Map<string, number>();
  const frames: Frame[] = [];
  let [line, read] = [1, 0];
  const meet = (index: number): void => {
    line += text.slice(read, index).split('\n').length - 1;
    read = index;
    if (frames.length > deepest) return;
    const here = JSON.stringify(frames.map(({ at }) => at));
    if (wanted.has(here) && !found.has(here)) found.set(here, line);
  };
  for (const { 0: token, index } of text.matchAll(tokens)) {
    const frame = frames.at(-1);
    if (token === '}' || token === ']') frames.pop();
    else if (token === ',') {
      if (frame) stepOver(frame);
    } else if (token !== ':') {
      if (frame?.isName) {
        frame.at = JSON.parse(token) as string;
        frame.isName = false;
        continue;
      }
      meet(index);
      if (token === '{') frames.push({ at: '', isName: true });
      if (token === '[') frames.push({ at: 0, isName: false });
    }
  }
  return places.map(place => found.get(JSON.stringify(place)) ?? 1);
}

/** Whether more text could make JSON of it: it is faulty at its very end alone. */
function couldGoOn(beginning: string): boolean {
  try {
    JSON.parse(beginning);
    return true;
  } catch (error) {
    const said = error instanceof Error ? error.message : '';
    const found = /position (\d+)/.exec(said);
    return found ? Number(found[1]) >= beginning.length : /end of JSON|Unterminated/.test(said);
  }
}

/** Where a text that is no JSON stops to be JSON: not every fault says so itself. */
function stopOf(text: string): number {
  let [sound, faulty] = [0, text.length];
  while (faulty - sound > 1) {
    const middle = Math.floor((sound + faulty) / 2);
    if (couldGoOn(text.slice(0, middle))) sound = middle;
    else faulty = middle;
  }
  return sound;
}

/** Reads JSON, or says on which line it stops to be JSON. */
export function readJson(
  text: string,
): Result<unknown, { readonly line: number; readonly sentence: string }> {
  const bare = text.replace(/^\uFEFF/, '');
  try {
    return accept(JSON.parse(bare) as unknown);
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    const found = /position (\d+)/.exec(said);
    const line = lineAt(bare, found ? Number(found[1]) : stopOf(bare));
    const why = said.replace(/ in JSON at position.*$/, '').replace(/, (\.\.\.)?"[\s\S]*$/, '');
    return refuse({ line, sentence: `From line ${line} on it is not JSON (${why}).` });
  }
}
