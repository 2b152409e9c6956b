import { useMemo, useSyncExternalStore } from 'react';
import { fileName, provenance } from '../../export';
import { figure, svgText } from '../../view/chart';
import type { Box, Drawing, Figure, Mark } from '../../view/chart';
import { specOf } from '../draft';
import {
  differenceMarks, differenceNote, differenceRows, differenceSubtitle, differenceTitle, gainsMarks, gainsRows, gainsSubtitle, gainsTitle, IndicatorChoice, runName, twins, useCompareWords,
  useDifference, useGains,
} from '../panel/compare';
import type { TwinRuns } from '../panel/compare';
import '../panel/charts/charts.css';
import { ChartFrame } from '../part/chart-frame';
import type { ChartFrameProps } from '../part/chart-frame';
import { Modal } from '../part/modal';
import { colourOnPage } from '../part/picture';
import { saveFile } from '../part/save-file';
import { useWords } from '../part/use-words';
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
  const rows = useMemo(() => differenceRows(content, speech, text), [content.band, content.indicator, speech, text]); // oxlint-disable-line react/exhaustive-deps -- the month shown changes nothing in the table
  const seed = shown.pair.a.draft.seed;
  const frame = useFrame(shown, `difference-${content.indicator.id}`, {
    title: differenceTitle(content, speech, text),
    subtitle: () => differenceSubtitle(content, speech, text),
    draw: (box) => differenceMarks(content, box, speech, text),
    notes: [note, text.difference.seeds(String(seed), String(seed + Math.max(0, content.band.pairs - 1)))],
  });
  return (
    <ChartFrame {...frame} chooser={<IndicatorChoice />} rows={() => rows} tableCaption={text.difference.table.caption(speech.say(content.indicator.label))}>
      <p className="chart-about">{note}</p>
    </ChartFrame>
  );
}

function GainsLarge({ shown }: { readonly shown: TwinRuns }) {
  const speech = useWords();
  const text = useCompareWords();
  const gains = useGains(shown);
  const frame = useFrame(shown, 'gains', {
    title: gains ? gainsTitle(gains, speech, text) : text.gains.waiting,
    subtitle: (size) => (gains ? gainsSubtitle(gains, size, speech, text) : ''),
    draw: (box) => (gains ? gainsMarks(gains, box, speech, text) : []),
    notes: [],
  });
  const rows = useMemo(() => (gains ? gainsRows(gains, speech, text) : { titles: [], rows: [] }), [gains, speech, text]);
  return <ChartFrame {...frame} rows={() => rows} tableCaption={text.gains.table.caption} />;
}

interface Drawn {
  readonly title: string;
  /** May depend on the room that the drawing has. */
  readonly subtitle: (size: { readonly width: number; readonly height: number }) => string;
  readonly draw: (box: Box) => readonly Mark[];
  readonly notes: readonly string[];
}

type Framed = Pick<ChartFrameProps, 'language' | 'title' | 'subtitle' | 'what' | 'drawing' | 'file' | 'nameFile' | 'saveFile'>;

/** What every chart of a comparison has: both runs in its notes, in its name and in its file. */
function useFrame({ pair }: TwinRuns, what: string, { title, subtitle, draw, notes }: Drawn): Framed {
  const speech = useWords();
  const { words, format, language } = speech;
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
      const from = { a: provenance(specs.a, ''), b: provenance(specs.b, '') };
      const months = format.quantity(pair.months, 'month').text;
      const made = words.charts.madeWith(`${from.a.scenario} / ${from.b.scenario}`, String(from.a.seed), months, from.b.engine, '');
      const caption = { title, subtitle: subtitle(fileSize), notes: [text.difference.sides(names[0], names[1]), ...notes.filter(Boolean), made] };
      const drawn = drawing(fileSize.width, fileSize.height, caption);
      return { svg: svgText(drawn, { title, language, metadata: JSON.stringify(from), colour: colourOnPage }), width: drawn.width, height: drawn.height };
    },
    nameFile: (one, ending) => fileName(specs.b, `${one}-against-${specs.a.scenario.id}`, ending),
    saveFile,
  };
}
