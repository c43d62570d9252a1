/** A picture of numbers as SVG without a style sheet; its sides are CSS pixels. */
export interface Drawing {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  /** All that it shows, for whoever cannot see it. */
  readonly words: string;
}

/** As wide as the words of a page; its letters are those that papers are set in. */
export const drawingWidth = 640;

/** The light colours of the screens: papers are white. */
export const inks = {
  ink: '#1b2321',
  soft: '#525c57',
  accent: '#0d5c54',
  wash: '#e1eeea',
  edge: '#878071',
  rule: '#ded7c9',
} as const;

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
export const safe = (text: string): string => text.replace(/[&<>"]/g, sign => signs[sign] ?? sign);

type Marks = Readonly<Record<string, string | number>>;

/** One element; `within` is SVG already. */
export const mark = (name: string, marks: Marks, within = ''): string =>
  `<${name}${Object.entries(marks)
    .map(
      ([key, value]) =>
        ` ${key}="${typeof value === 'number' ? Math.round(value * 100) / 100 : safe(value)}"`,
    )
    .join('')}>${within}</${name}>`;

export const written = (text: string, marks: Marks): string =>
  mark('text', { 'font-size': 12, fill: inks.ink, ...marks }, safe(text));

export const drawn = (words: string, height: number, marks: readonly string[]): Drawing => ({
  width: drawingWidth,
  height,
  words,
  svg: mark(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: drawingWidth,
      height,
      viewBox: `0 0 ${drawingWidth} ${height}`,
      role: 'img',
      'aria-label': words,
      'font-family': 'Roboto, system-ui, sans-serif',
    },
    marks.join(''),
  ),
});
