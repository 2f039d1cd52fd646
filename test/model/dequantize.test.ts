import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { dequantize } from '../../scripts/model/dequantize.ts';
import { networkOfModel } from '../../scripts/model/network-of-model.ts';

const adam = 4;
const doubles = 128;

test('weights become their whole number times the scale of their row', () => {
  const made = network({ mode: 1 | adam | doubles, weights: wholeNumbers, flags: 1 | 64 });
  const meant = network({ mode: adam | doubles, weights: asDoubles([0.5, -1, 30, -10]), flags: 64 });
  expect(dequantize(made)).toEqual(meant);
});

test('scales beyond the rows, which fill up the blocks of the processor, are left out', () => {
  const padded = [...wholeNumbers.slice(0, -1), bytes(whole(3), double(0.5), double(10), double(0))];
  const made = network({ mode: 1 | doubles, weights: padded, flags: 65 });
  expect(dequantize(made)).toEqual(
    network({ mode: doubles, weights: asDoubles([0.5, -1, 30, -10]), flags: 64 }),
  );
});

test('a network that goes on or ends too early, or is one of doubles already, is refused', () => {
  const made = network({ mode: 1 | doubles, weights: wholeNumbers, flags: 1 });
  expect(() => dequantize(bytes(made, double(1)))).toThrow('8 bytes are left');
  expect(() => dequantize(made.subarray(0, -1))).toThrow('ends too early');
  expect(() => dequantize(dequantize(made))).toThrow('no network of whole numbers');
});

test("npm's model of Swedish is read to its last byte", () => {
  const file = 'node_modules/@tesseract.js-data/swe/4.0.0_best_int/swe.traineddata.gz';
  const made = networkOfModel(gunzipSync(readFileSync(file)));
  expect(dequantize(made).length).toBeGreaterThan(7 * made.length);
});

/** Two rows of two weights, and the rows' scales. */
const wholeNumbers = [bytes([0], [1, 0xfe, 3, 0xff]), bytes(whole(2), double(0.5), double(10))];

/** The element for places without one, then the weights. */
function asDoubles(weights: readonly number[]): Buffer[] {
  return [double(0), ...weights.map(double)];
}

/** A row of layers: the input, and a softmax of two outputs with a learning rate of its own. */
function network(made: { mode: number; weights: readonly Buffer[]; flags: number }): Buffer {
  const input = bytes(layer('Input', 0), Buffer.alloc(5 * 4, 7));
  const softmax = bytes(layer('Softmax', 128), [made.mode], whole(2), whole(2), ...made.weights);
  const rates = bytes(whole(2), Buffer.alloc(2 * 4, 3));
  return bytes(
    layer('Series', 64),
    whole(2),
    input,
    softmax,
    rates,
    text('[1,48,0,1 a small one]'),
    whole(made.flags),
    Buffer.alloc(6 * 4, 9),
  );
}

/** What each layer begins with: a mark, its type, two states, flags, three sizes, its name. */
function layer(type: string, flags: number): Buffer {
  return bytes([0], text(type), [0, 0xc0], whole(flags), Buffer.alloc(3 * 4, 5), text('a layer'));
}

function bytes(...parts: readonly (Buffer | readonly number[])[]): Buffer {
  return Buffer.concat(parts.map((part) => Buffer.from(part)));
}

function text(value: string): Buffer {
  return bytes(whole(value.length), Buffer.from(value));
}

function whole(value: number): Buffer {
  const written = Buffer.alloc(4);
  written.writeUInt32LE(value);
  return written;
}

function double(value: number): Buffer {
  const written = Buffer.alloc(8);
  written.writeDoubleLE(value);
  return written;
}
