/** Pictures larger than this, in bytes, are made smaller before they are sent. */
const smallEnough = 1_500_000;
const longestSide = 2_560;
const quality = 0.86;

/**
 * A photo of a phone in the size that it is looked at, so that it takes seconds and not minutes on a thin line. Where it
 * was taken does not leave the device with it. Whatever cannot be made smaller is sent as it is.
 */
export async function shrunk(file: File): Promise<File> {
  if (file.type !== 'image/jpeg' || file.size <= smallEnough || !('createImageBitmap' in globalThis))
    return file;
  try {
    const picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
    const scale = Math.min(1, longestSide / Math.max(picture.width, picture.height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(picture.width * scale);
    canvas.height = Math.round(picture.height * scale);
    canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
    picture.close();
    const smaller = await new Promise<Blob | null>(made => canvas.toBlob(made, 'image/jpeg', quality));
    return smaller && smaller.size < file.size
      ? new File([smaller], file.name, { type: smaller.type })
      : file;
  } catch {
    return file;
  }
}
