/** Flags in the first byte of a matrix: its weights are whole numbers of eight bits; other numbers are doubles. */
const int8 = 1;
const double = 128;
/** The flag of a row of layers that has a learning rate for each. */
const ratesOfLayers = 64;
/** The flag, among those of the training, of a network of whole numbers. */
const intMode = 1;
/** Cell inputs, input gates, forget gates and output gates: an LSTM that goes along one axis. */
const gates = 4;

const fullyConnected = new Set([
  'Tanh',
  'Relu',
  'Linear',
  'Logistic',
  'LinLogistic',
  'LinTanh',
  'Softmax',
  'SoftmaxNoCTC',
]);
const stacks = new Set(['Series', 'RTLReversed', 'TTBReversed', 'XYTranspose']);

/**
 * The network of doubles that a tesseract model's network of whole numbers (its component `lstm`) stands for, so that
 * `lstmtraining --continue_from` takes it. A weight is its whole number times the scale of its row; all else is copied.
 * The layout is that of tesseract's `Network::Serialize`; a network with anything else in it is refused.
 */
export function dequantize(network: Buffer): Buffer {
  const copy = new NetworkCopy(network);
  copyLayer(copy);
  copy.text(); // its specification
  copy.flagsOfTraining();
  copy.bytes(6 * 4); // two iterations, the null character, Adam's beta, the learning rate, the momentum
  return copy.end();
}

function copyLayer(copy: NetworkCopy): void {
  copy.bytes(1);
  const type = copy.text();
  copy.bytes(2); // whether it is in training and passes errors back
  const flags = copy.whole();
  copy.bytes(3 * 4); // inputs, outputs, weights
  copy.text(); // its name
  if (type === 'Input') copy.bytes(5 * 4);
  else if (type === 'Convolve' || type === 'Maxpool' || type === 'Reconfig') copy.bytes(2 * 4);
  else if (stacks.has(type)) copyStack(copy, flags);
  else if (fullyConnected.has(type)) copy.matrix();
  else if (type === 'LSTM' || type === 'SummLSTM') copyGates(copy);
  else throw new Error(`The network has a layer ${type}, which is not known here`);
}

function copyStack(copy: NetworkCopy, flags: number): void {
  const layers = copy.whole();
  for (let layer = 0; layer < layers; layer += 1) copyLayer(copy);
  if ((flags & ratesOfLayers) !== 0) copy.bytes(4 * copy.whole());
}

function copyGates(copy: NetworkCopy): void {
  copy.bytes(4);
  for (let gate = 0; gate < gates; gate += 1) copy.matrix();
}

/** What has been read of a network so far, and what is written for it. */
class NetworkCopy {
  private at = 0;
  private readonly written: Buffer[] = [];
  private readonly network: Buffer;

  constructor(network: Buffer) {
    this.network = network;
  }

  bytes(length: number): Buffer {
    const copied = this.read(length);
    this.written.push(copied);
    return copied;
  }

  whole(): number {
    return this.bytes(4).readUInt32LE();
  }

  text(): string {
    return this.bytes(this.whole()).toString('latin1');
  }

  flagsOfTraining(): void {
    const flags = Buffer.from(this.read(4));
    flags.writeUInt8(flags.readUInt8() & ~intMode);
    this.written.push(flags);
  }

  /** Its mode, numbers of rows and columns, an element for places without one, the weights; then the rows' scales. */
  matrix(): void {
    const mode = this.read(1).readUInt8();
    if ((mode & int8) === 0 || (mode & double) === 0) throw new Error('This is no network of whole numbers');
    this.written.push(Buffer.from([mode & ~int8]));
    const rows = this.whole();
    const columns = this.whole();
    this.read(1);
    const weights = this.read(rows * columns);
    const scales = this.read(8 * this.read(4).readUInt32LE());
    this.written.push(Buffer.alloc(8), multiply(weights, scales, columns));
  }

  end(): Buffer {
    const left = this.network.length - this.at;
    if (left !== 0) throw new Error(`${left} bytes are left behind the network`);
    return Buffer.concat(this.written);
  }

  private read(length: number): Buffer {
    const start = this.at;
    this.at += length;
    if (this.at > this.network.length) throw new Error('The network ends too early');
    return this.network.subarray(start, this.at);
  }
}

/** On every machine that node runs on, doubles lie in memory as they do in the file. */
function multiply(weights: Buffer, scales: Buffer, columns: number): Buffer {
  const doubles = new Float64Array(weights.length);
  for (let start = 0; start < weights.length; start += columns) {
    const scale = scales.readDoubleLE((8 * start) / columns);
    for (let at = start; at < start + columns; at += 1) doubles[at] = weights.readInt8(at) * scale;
  }
  return Buffer.from(doubles.buffer);
}
