import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import type { Drawing } from './drawing.js';
import { DrawingPress } from './drawing-press.js';

const require = createRequire(import.meta.url);
const fonts = join(dirname(require.resolve('pdfmake/package.json')), 'fonts', 'Roboto');

/** A server has no letters of its own: what sharp has once written with a font file, its drawings find by name. */
const lettersOf = (cut: string): Promise<Buffer> =>
  sharp({ text: { text: ' .', font: 'Roboto', fontfile: join(fonts, `Roboto-${cut}.ttf`) } })
    .png()
    .toBuffer();

/** Dots to the inch of an SVG whose pixel is to be two. */
const twice = 144;

export class SharpDrawingPress extends DrawingPress {
  private letters: Promise<unknown> | null = null;

  async png({ svg }: Drawing): Promise<Buffer> {
    this.letters ??= Promise.all([lettersOf('Regular'), lettersOf('Medium')]);
    await this.letters;
    return sharp(Buffer.from(svg), { density: twice }).flatten({ background: '#ffffff' }).png().toBuffer();
  }
}
