import { text } from '../../fixtures/typst-text.ts';
import { layoutOf, paragraph } from './blocks.ts';
import type { Block, Layout } from './blocks.ts';
import type { Prose } from './prose.ts';

/** Tables are read row by row, and in a row cell by cell. */
export function tableLayouts(open: () => Prose): Layout[] {
  const sans = { font: 'DejaVu Sans', size: 9.5, justify: false };
  return [
    layoutOf('cover table', cover(open(), '30%', '5pt')),
    layoutOf('cover table', cover(open(), '18%', '4pt'), sans),
    layoutOf('cover table', cover(open(), '22%', '3pt'), { font: 'Courier Prime', size: 11, justify: false }),
    layoutOf('table of figures', figures(open(), '4pt')),
    layoutOf('table of figures', figures(open(), '3pt'), sans),
    layoutOf('table of cells of several lines', matters(open(), '4pt')),
    layoutOf('table of cells of several lines', matters(open(), '6pt'), sans),
    layoutOf('signatures side by side', signatures(open())),
  ];
}

const coverRows = [
  ['Plats och tid', 'Folkets hus, Storgatan 14, Norrby, måndagen den 4 mars 2019 kl. 13.00–16.20'],
  ['Beslutande', 'Asta Ek (C), ordförande\nBo Asp (S)\nCilla Lind (M)\nDag Rönn (V)'],
  [
    'Ej tjänstgörande ersättare och övriga närvarande',
    'Eva Alm, förvaltningschef\nFolke Gran, nämndsekreterare',
  ],
  ['Utses att justera', 'Bo Asp'],
  ['Justeringens plats och tid', 'Kommunkontoret, Storgatan 1, den 11 mars 2019'],
  ['Paragrafer', '12–27'],
  ['Datum för anslags uppsättande', '2019-03-12'],
  ['Datum för anslags nedtagande', '2019-04-03'],
] as const;

function cover(prose: Prose, label: string, inset: string): Block[] {
  const rows = coverRows.map(
    ([name, value]) => `${text(name)}, { ${value.split('\n').map(text).join('; linebreak(); ')} }`,
  );
  return [
    paragraph(prose, 12),
    {
      typst: `#{ set par(justify: false); table(columns: (${label}, 1fr), inset: ${inset}, stroke: none, ${rows.join(', ')}) }`,
      truth: coverRows.map((row) => row.join(' ')),
    },
    paragraph(prose, 40),
  ];
}

function table(rows: readonly (readonly string[])[], columns: string, inset: string): Block {
  const cells = rows.flatMap((row) => row.map(text)).join(', ');
  return {
    typst: `#{ set par(justify: false); table(columns: ${columns}, inset: ${inset}, stroke: none, ${cells}) }`,
    truth: rows.map((row) => row.join(' ')),
  };
}

function figures(prose: Prose, inset: string): Block[] {
  const rows = [
    ['Verksamhet', 'Budget 2019', 'Utfall mars', 'Avvikelse'],
    ['Individ- och familjeomsorg', '1 240 000', '310 500', '-500'],
    ['Äldreomsorg, särskilt boende', '18 400 000', '4 710 000', '-110 000'],
    ['Gemensam administration och nämndens kansli', '930 000', '228 000', '4 500'],
    ['Summa', '20 570 000', '5 248 500', '-106 000'],
  ];
  return [paragraph(prose, 40), table(rows, '(32%, 1fr, 1fr, 1fr)', inset), paragraph(prose, 60)];
}

function matters(prose: Prose, inset: string): Block[] {
  const rows = Array.from({ length: 7 }, (_, index) => [
    `96-0${index + 1}-12`,
    prose.title(),
    prose.paragraph(8 + index),
    index % 2 === 0 ? 'Rutin ändrad' : 'Föreläggande med vite, nytt besök',
  ]);
  return [paragraph(prose, 40), table(rows, '(16%, 26%, 1fr, 18%)', inset), paragraph(prose, 60)];
}

function signatures(prose: Prose): Block[] {
  const rows = [
    ['Vid protokollet', 'Justeras'],
    ['Folke Gran', 'Bo Asp'],
    ['sekreterare', 'justerare'],
  ];
  return [paragraph(prose, 60), table(rows, '(1fr, 1fr)', '12pt')];
}
