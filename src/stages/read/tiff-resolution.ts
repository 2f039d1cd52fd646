/** Pixels an inch across and down; a fax has twice as many across. */
export interface Resolution {
  readonly across: number;
  readonly down: number;
}

/** Tags of a TIFF directory (TIFF 6.0, part 1). */
const xResolution = 282;
const yResolution = 283;
const resolutionUnit = 296;
const perCentimetre = 3;
const rational = 5;

/**
 * What a TIFF's page says of its resolution, each way; null where it does not say both, or the file is a BigTIFF.
 *
 * @param page 0-based.
 */
export function tiffResolution(bytes: Uint8Array, page: number): Resolution | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const little = view.getUint16(0) === 0x4949;
    if (view.getUint16(2, little) !== 42) return null;
    let directory = view.getUint32(4, little);
    for (let index = 0; index < page; index += 1) {
      directory = view.getUint32(directory + 2 + 12 * view.getUint16(directory, little), little);
    }
    return directory === 0 ? null : readDirectory(view, directory, little);
  } catch (error) {
    // An offset that points out of the file.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function readDirectory(view: DataView, directory: number, little: boolean): Resolution | null {
  const values = new Map<number, number>();
  for (let entry = 0; entry < view.getUint16(directory, little); entry += 1) {
    const at = directory + 2 + 12 * entry;
    const isRational = view.getUint16(at + 2, little) === rational;
    values.set(
      view.getUint16(at, little),
      isRational ? ratioAt(view, at + 8, little) : view.getUint16(at + 8, little),
    );
  }
  const unit = values.get(resolutionUnit) === perCentimetre ? 2.54 : 1;
  const across = (values.get(xResolution) ?? 0) * unit;
  const down = (values.get(yResolution) ?? 0) * unit;
  return across > 0 && down > 0 ? { across, down } : null;
}

/** A rational is two numbers elsewhere in the file. */
function ratioAt(view: DataView, at: number, little: boolean): number {
  const place = view.getUint32(at, little);
  return view.getUint32(place, little) / Math.max(1, view.getUint32(place + 4, little));
}
