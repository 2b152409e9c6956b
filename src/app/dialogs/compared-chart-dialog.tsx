import { useMemo, useSyncExternalStore } from 'react';
import { fileName, provenance } from '../../export';
import { figure, svgText } from '../../view/chart';
import type { Box, Drawing, Figure, Mark } from '../../view/chart';
import { chartActionWords, chartWords } from '../../words';
import { chartAddress } from '../chart-link';
import { specOf } from '../draft';
import {
  differenceMarks, differenceNote, differenceSubtitle, differenceTable, differenceTitle, gainsMarks, gainsSubtitle, gainsTable, gainsTitle, IndicatorChoice, runName, twins, unpairedReason,
  useCompareWords, useDifference, useGains,
} from '../panel/compare';
import type { TwinRuns } from '../panel/compare';
import { ChartFrame } from '../part/chart-frame';
import type { ChartFrameProps } from '../part/chart-frame';
import { Modal } from '../part/modal';
import { colourOnPage } from '../part/picture';
import { saveFile } from '../part/save-file';
import { useWords } from '../part/use-words';
import type { ShownRun } from '../shown-run';
import { useStore } from '../store';

/** A chart of the comparison large, as a table, and its files. */
export function ComparedChartDialog({ chart }: { readonly chart: 'difference' | 'gains' }) {
  const { words } = useWords();
  const shown = useSyncExternalStore(twins.subscribe, twins.getState);
  if (!shown) return null;
  return (
    <Modal title={words.page.compare} wide>
      {chart === 'difference' ? <Difference shown={shown} /> : <GainsLarge shown={shown} />}
    </Modal>
  );
}

const fileSize = { width: 1200, height: 460 } as const;

function Difference({ shown }: { readonly shown: TwinRuns }) {
  const speech = useWords();
  const text = useCompareWords();
  const content = useDifference(shown.pair);
  const note = differenceNote(content, speech, text);
  const table = useMemo(() => differenceTable(content, speech, text), [content.band, content.indicator, speech, text]); // oxlint-disable-line react/exhaustive-deps -- the month shown changes nothing in the table
  const seed = shown.pair.a.draft.seed;
  const frame = useFrame(shown, `difference-${content.indicator.id}`, {
    link: `difference.${content.indicator.id}`,
    holds: chartActionWords[speech.language].holds.pairs,
    title: differenceTitle(content, speech, text),
    subtitle: () => differenceSubtitle(content, speech, text),
    draw: (box) => differenceMarks(content, box, speech, text),
    notes: [note, text.difference.seeds(String(seed), String(seed + Math.max(0, content.band.pairs - 1)))],
  });
  return (
    <ChartFrame {...frame} chooser={<IndicatorChoice />} rows={() => table.rows} csv={table.csv} tableCaption={text.difference.table.caption(speech.say(content.indicator.label))}>
      <p className="chart-about">{note}</p>
    </ChartFrame>
  );
}

function GainsLarge({ shown }: { readonly shown: TwinRuns }) {
  const speech = useWords();
  const text = useCompareWords();
  const gains = useGains(shown);
  const reason = unpairedReason(shown.pair, speech, text);
  const frame = useFrame(shown, 'gains', {
    link: 'gains',
    holds: chartActionWords[speech.language].holds.gains,
    title: gains ? gainsTitle(gains, speech, text) : reason === null ? text.gains.waiting : text.gains.unpaired,
    subtitle: (size) => (gains ? gainsSubtitle(gains, size, speech, text) : (reason ?? '')),
    draw: (box) => (gains ? gainsMarks(gains, box, speech, text) : []),
    notes: [],
  });
  const table = useMemo(() => gains && gainsTable(gains, speech, text), [gains, speech, text]);
  return <ChartFrame {...frame} rows={() => table?.rows ?? { titles: [], rows: [] }} csv={table?.csv} tableCaption={text.gains.table.caption} />;
}

interface Drawn {
  /** Name of the chart in a link, and what such a link holds. */
  readonly link: string;
  readonly holds: string;
  readonly title: string;
  /** May depend on the room that the drawing has. */
  readonly subtitle: (size: { readonly width: number; readonly height: number }) => string;
  readonly draw: (box: Box) => readonly Mark[];
  readonly notes: readonly string[];
}

/** Empty while the run is not whole. */
const digestOf = ({ run }: ShownRun): string => (run.kind === 'ready' ? run.digest : '');

type Framed = Pick<ChartFrameProps, 'language' | 'title' | 'subtitle' | 'what' | 'drawing' | 'file' | 'link' | 'nameFile' | 'saveFile'>;

/** What every chart of a comparison has: both runs in its notes, in its name and in its file. */
function useFrame({ pair, a, b }: TwinRuns, what: string, { link, holds, title, subtitle, draw, notes }: Drawn): Framed {
  const speech = useWords();
  const { format, language } = speech;
  const text = useCompareWords();
  const draft = useStore((state) => state.draft);
  const branches = useStore((state) => state.branches);
  const records = useStore((state) => state.records);
  const specs = { a: specOf(pair.a.draft), b: specOf(pair.b.draft) };
  const drawing = (width: number, height: number, caption: Figure['caption']): Drawing =>
    figure({ width, chartHeight: height, caption, villagesTitle: '', villages: null, chart: { kind: 'drawn', draw } });
  return {
    language,
    title,
    subtitle: subtitle({ width: 800, height: 340 }),
    what,
    drawing: (width) => drawing(width, width < 600 ? 280 : 340, null),
    file() {
      const page = draft && { draft, branches, records };
      const names = page ? [pair.a, pair.b].map(({ choice }) => Object.values(runName(choice, page, speech, text)).join(', ')) : ['', ''];
      const from = { a: provenance(specs.a, digestOf(a)), b: provenance(specs.b, digestOf(b)) };
      const months = format.quantity(pair.months, 'month').text;
      const made = chartWords[language].madeWith(`${from.a.scenario} / ${from.b.scenario}`, String(from.a.seed), months, from.b.engine, '');
      const caption = { title, subtitle: subtitle(fileSize), notes: [text.difference.sides(names[0], names[1]), ...notes.filter(Boolean), made] };
      const drawn = drawing(fileSize.width, fileSize.height, caption);
      return { svg: svgText(drawn, { title, language, metadata: JSON.stringify(from), colour: colourOnPage }), width: drawn.width, height: drawn.height };
    },
    link: { address: () => chartAddress(link, { spec: specs.b, beside: specs.a }), holds },
    nameFile: (one, ending) => fileName(specs.b, `${one}-against-${specs.a.scenario.id}`, ending),
    saveFile,
  };
}
