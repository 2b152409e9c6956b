import { Suspense, useId, useMemo } from 'react';
import type { Indicator } from '../../../model';
import type { Provenance } from '../../../export';
import { chartCaption, chartFigure, figure, type ChartContent } from '../../../view/chart';
import { chartWords, formatter, indicatorGroups, moneyWords, words as allWords, type Language } from '../../../words';
import type { ChartLink } from '../../part/chart-actions';
import { ChartFrame } from '../../part/chart-frame';
import { colourOnPage } from '../../part/picture';
import { useDeclared } from '../../part/use-declared';
import { chartFile } from './chart-figure';
import { chartTable } from './chart-rows';

export interface ChartSheetProps extends Omit<ChartContent, 'indicator' | 'seed'> {
  readonly language: Language;
  /** All indicators that can be chosen. */
  readonly indicators: readonly Indicator[];
  /** Id of the one that is shown, or `stages` for the stacked welfare stages. */
  readonly chosen: string;
  readonly onChoose: (chosen: string) => void;
  /** All indicators are wanted as a table; without it nothing offers them. */
  readonly onAll?: () => void;
  /** What this money is made of is wanted; without it nothing offers that. */
  readonly onMoney?: () => void;
  /** Written into saved pictures. */
  readonly provenance: Provenance;
  /** To the chart that is shown. */
  readonly link?: ChartLink;
  /** Name of a file from what it holds and its ending, without the dot. */
  readonly nameFile: (what: string, ending: string) => string;
  readonly saveFile: (name: string, content: Blob) => void;
}

/** A large chart of one indicator, or of the welfare stages. */
export function ChartSheet(props: ChartSheetProps) {
  const { language, indicators, chosen, onChoose, nameFile, saveFile } = props;
  const words = allWords[language];
  const text = chartWords[language];
  const format = formatter(language);
  const choice = useId();
  const indicator = indicators.find(({ id }) => id === chosen) ?? null;
  const content: ChartContent = { ...props, indicator, seed: props.provenance.seed };
  const { run, baseline, against, decisions, shocks } = props;
  const table = useMemo(
    () => chartTable({ ...content }, words, format),
    // The month shown changes nothing in the table.
    // oxlint-disable-next-line react/exhaustive-deps
    [indicator, run, baseline, against, decisions, shocks, language],
  );
  return (
    <ChartFrame
      {...chartCaption(content, words, format)}
      language={language}
      what={chosen}
      chooser={
        <>
          <label className="chart-choice" htmlFor={choice}>{text.choose}</label>
          <select id={choice} value={indicator ? chosen : 'stages'} onChange={(event) => onChoose(event.target.value)}>
            <option value="stages">{text.stages}</option>
            {indicatorGroups.map(({ title, ids }) => (
              <optgroup key={title.en} label={title[language]}>
                {indicators.filter(({ id }) => ids.includes(id)).map(({ id, label, symbol }) => <option key={id} value={id}>{label[language]}{symbol ? ` ${symbol}` : ''}</option>)}
              </optgroup>
            ))}
          </select>
        </>
      }
      tools={
        <>
          {props.onMoney && <button type="button" className="button line" onClick={props.onMoney}>{moneyWords[language].open}</button>}
          {props.onAll && <button type="button" className="button line" onClick={props.onAll}>{words.indicators.all}</button>}
        </>
      }
      drawing={(width) => figure(chartFigure(content, width, width < 600 ? 260 : 340, null, words, format))}
      rows={() => table.rows}
      csv={table.csv}
      link={props.link}
      hasNotes
      tableCaption={text.tableCaption(indicator ? indicator.label[language] : text.stages)}
      file={() => chartFile(content, props.provenance, language, colourOnPage)}
      nameFile={nameFile}
      saveFile={saveFile}
    >
      {indicator && (
        <Suspense fallback={null}>
          <About id={indicator.id} language={language} />
        </Suspense>
      )}
    </ChartFrame>
  );
}

function About({ id, language }: { readonly id: string; readonly language: Language }) {
  const indicator = useDeclared().indicators.find((one) => one.id === id);
  return <p className="chart-about">{indicator?.about[language]}</p>;
}
