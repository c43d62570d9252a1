import { pixelsAtMost } from '@pathways/domain/attachments';
import sharp, { type Sharp } from 'sharp';
import { Pictures, type PictureHeader, type PressedPicture } from './pictures.js';

/** Pixels along the longer side. A phone's photo is larger than any screen that it is looked at on. */
const longestSide = 4_096;
const previewSide = 960;

const seconds = 30;

// One picture at a time on each of at most two threads: a room full of photos must not starve the talk.
sharp.concurrency(2);
sharp.cache(false);

const inside = (side: number) => ({
  width: side,
  height: side,
  fit: 'inside' as const,
  withoutEnlargement: true,
});

/** Pictures by sharp (libvips). Metadata goes by itself: sharp writes none unless asked. */
export class SharpPictures extends Pictures {
  async header(path: string): Promise<PictureHeader | null> {
    try {
      const {
        width,
        height,
        pages = 1,
        pageHeight,
      } = await sharp(path, { limitInputPixels: false }).metadata();
      return { pixels: width * (pageHeight ?? height) * pages };
    } catch {
      return null;
    }
  }

  async press(path: string, into: { picture: string; preview: string }): Promise<PressedPicture | null> {
    try {
      const { width, height, pageHeight } = await this.open(path, true)
        .resize(inside(longestSide))
        .toFile(into.picture);
      await this.open(path, false).resize(inside(previewSide)).webp({ quality: 74 }).toFile(into.preview);
      return { width, height: pageHeight ?? height };
    } catch {
      return null;
    }
  }

  async forPaper(picture: Buffer): Promise<Buffer | null> {
    try {
      const opened = sharp(picture, { limitInputPixels: pixelsAtMost, failOn: 'error' }).timeout({ seconds });
      return await opened.flatten({ background: '#ffffff' }).jpeg({ quality: 78 }).toBuffer();
    } catch {
      return null;
    }
  }

  /** Upright as the camera meant it, all frames or the first one, never more pixels than the rule allows. */
  private open(path: string, animated: boolean): Sharp {
    return sharp(path, { animated, limitInputPixels: pixelsAtMost, failOn: 'error' })
      .timeout({ seconds })
      .autoOrient();
  }
}
