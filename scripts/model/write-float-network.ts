import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { dequantize } from './dequantize.ts';
import { networkOfModel } from './network-of-model.ts';

const [model, network] = process.argv.slice(2);
if (model === undefined || network === undefined)
  throw new Error('Say which model to read, .traineddata or .traineddata.gz, and which .lstm to write');
const content = readFileSync(model);
writeFileSync(network, dequantize(networkOfModel(model.endsWith('.gz') ? gunzipSync(content) : content)));
