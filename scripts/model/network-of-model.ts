/** Place of the network among a traineddata file's components (tesseract's TESSDATA_LSTM). */
const network = 17;

/** The network of a `.traineddata`: int32 count, int64 offset for each component (-1 for none), then the components. */
export function networkOfModel(model: Buffer): Buffer {
  const count = model.readInt32LE(0);
  const offsets = Array.from({ length: count }, (_, index) => Number(model.readBigInt64LE(4 + 8 * index)));
  const start = offsets[network] ?? -1;
  if (start < 0) throw new Error('The model holds no LSTM network');
  return model.subarray(start, Math.min(model.length, ...offsets.filter((offset) => offset > start)));
}
