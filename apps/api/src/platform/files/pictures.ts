/** What a header says of a picture, before any of it is unpacked. */
export interface PictureHeader {
  /** In all frames together. */
  readonly pixels: number;
}

export interface PressedPicture {
  readonly width: number;
  readonly height: number;
}

/** Makes a picture anew, so that nothing comes along with it: no place, no camera, no hidden second file. */
export abstract class Pictures {
  /** Null when it cannot be read. */
  abstract header(path: string): Promise<PictureHeader | null>;
  /** Writes the picture upright and without metadata, and a small preview of it. Null when it cannot be read. */
  abstract press(path: string, into: { picture: string; preview: string }): Promise<PressedPicture | null>;
  /** As a JPEG on white, which is what paper takes. Null when it cannot be read. */
  abstract forPaper(picture: Buffer): Promise<Buffer | null>;
}
