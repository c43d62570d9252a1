import { readFileSync } from 'node:fs';

// jest runs in the project's own folder.
const css = readFileSync('src/tokens.css', 'utf8');

type Palette = ReadonlyMap<string, string>;

function paletteIn(block: string): Palette {
  return new Map(
    [...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/g)].map(([, name = '', colour = '']) => [name, colour]),
  );
}

function blockAfter(selector: string): string {
  const start = css.indexOf(selector);
  return css.slice(start, css.indexOf('}', start));
}

function channel(eightBit: number): number {
  const share = eightBit / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

/** Relative luminance, WCAG 2.2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(at =>
    channel(Number.parseInt(colour.slice(at, at + 2), 16)),
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(palette: Palette, one: string, other: string): number {
  const [light = 0, dark = 0] = [one, other]
    .map(name => luminance(palette.get(name) ?? '#000000'))
    .sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const grounds = ['paper', 'surface', 'sunken'];
const textPairs: [string, string][] = [
  ...['ink', 'ink-soft', 'accent', 'accent-deep', 'danger', 'warning', 'success'].flatMap(text =>
    grounds.map((ground): [string, string] => [text, ground]),
  ),
  ...['accent-wash', 'danger-wash', 'warning-wash', 'success-wash'].flatMap((wash): [string, string][] => [
    ['ink', wash],
    ['ink-soft', wash],
  ]),
  ['accent', 'accent-wash'],
  ['accent-deep', 'accent-wash'],
  ['danger', 'danger-wash'],
  ['warning', 'warning-wash'],
  ['success', 'success-wash'],
  ['on-accent', 'accent'],
  ['on-accent', 'accent-deep'],
  ['on-danger', 'danger'],
  ['on-danger', 'danger-deep'],
];
const controlPairs: [string, string][] = ['edge', 'focus', 'accent', 'danger', 'warning', 'success'].flatMap(
  mark => grounds.map((ground): [string, string] => [mark, ground]),
);

const themes = {
  light: paletteIn(blockAfter(':root {')),
  dark: paletteIn(blockAfter("[data-theme='dark'] {")),
};

describe.each(Object.entries(themes))('in the %s theme', (_, palette) => {
  it.each(textPairs)('a reader can make out %s on %s', (text, ground) => {
    expect(contrast(palette, text, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(controlPairs)('a reader can see the shape of %s on %s', (mark, ground) => {
    expect(contrast(palette, mark, ground)).toBeGreaterThanOrEqual(3);
  });
});

describe('the two ways into the dark theme', () => {
  it('show a person the same colours by preference and by choice', () => {
    expect(paletteIn(blockAfter(":root:not([data-theme='light'])"))).toEqual(themes.dark);
    expect([...themes.dark.keys()]).toEqual([...themes.light.keys()]);
  });
});
