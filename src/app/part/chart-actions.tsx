import type { ReactNode } from 'react';
import type { Checked } from '../../run';
import { chartActionWords, problemSentences } from '../../words';
import type { Language } from '../../words';
import type { ChartData } from './chart-table';
import { Icon } from './icon';
import { pngOfSvg, svgFile } from './picture';
import { closeAround, PopoverButton } from './popover';

/** A drawing as a file that stands alone, with its caption and where it comes from. */
export interface ChartPicture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** A link to a chart. */
export interface ChartLink {
  /** Asked for when it is wanted: the whole address, or why there is none. */
  readonly address: () => Checked<string>;
  /** What it holds and what it does not, in a sentence. */
  readonly holds: string;
}

export interface ChartActionsProps {
  readonly language: Language;
  readonly title: string;
  readonly isTable: boolean;
  readonly onTable: (isTable: boolean) => void;
  readonly picture: () => ChartPicture;
  readonly csv?: () => ChartData;
  readonly link?: ChartLink;
  /** Name of a file by its ending, without the dot. */
  readonly nameFile: (ending: string) => string;
  readonly saveFile: (name: string, content: Blob) => void;
  /** Hears what became of it. */
  readonly tell: (message: string) => void;
  /** A row of buttons beside a large chart, else a menu behind one. */
  readonly layout: 'row' | 'menu';
}

/** What can be done with every chart: table, PNG, SVG, CSV, link. */
export function ChartActions(props: ChartActionsProps) {
  const { language, title, layout } = props;
  const text = chartActionWords[language];
  if (layout === 'menu') {
    return (
      <PopoverButton className="button quiet chart-more" label={text.menu(title)} content={<Icon name="more" size={16} />}>
        <div className="menu-list">{actionsOf(props).map(({ label, act }, i) => <Action key={label} className="button" label={label} act={act} before={i === 1 && <hr />} />)}</div>
      </PopoverButton>
    );
  }
  return (
    <div className="chart-actions" role="group" aria-label={text.menu(title)}>
      {actionsOf(props).map(({ label, about, act }) => <Action key={label} className="button line" label={label} about={about} act={act} />)}
    </div>
  );
}

function Action({ className, label, about, act, before }: { readonly className: string; readonly label: string; readonly about?: string; readonly act: () => unknown; readonly before?: ReactNode }) {
  return (
    <>
      {before}
      <button
        type="button"
        className={className}
        title={about}
        onClick={({ currentTarget }) => {
          // The focus goes back to the button of the menu before anything else is shown.
          if (currentTarget.closest('.menu-list')) closeAround(currentTarget);
          act();
        }}
      >
        {label}
      </button>
    </>
  );
}

interface ChartAction {
  readonly label: string;
  readonly about?: string;
  readonly act: () => unknown;
}

function actionsOf({ language, isTable, onTable, picture, csv, link, nameFile, saveFile, tell }: ChartActionsProps): ChartAction[] {
  const text = chartActionWords[language];
  const save = (ending: 'png' | 'svg' | 'csv', make: () => Promise<Blob>, failed: string): ChartAction => ({
    label: text[ending],
    about: text.saveAs(text[ending]),
    act: async () => {
      const name = nameFile(ending);
      try {
        saveFile(name, await make());
        tell(text.saved(name));
      } catch {
        tell(failed);
      }
    },
  });
  return [
    { label: isTable ? text.asChart : text.asTable, act: () => onTable(!isTable) },
    save('png', () => drawn(picture()), text.noPicture),
    save('svg', () => svgFile(picture().svg), text.noPicture),
    ...(csv ? [save('csv', () => csvFile(csv(), language), text.noCsv)] : []),
    ...(link ? [{ label: text.link, act: async () => tell(await copied(link, language)) }] : []),
  ];
}

const drawn = ({ svg, width, height }: ChartPicture): Promise<Blob> => pngOfSvg(svg, width, height);

/** The table as a spreadsheet in the reader's language opens it. */
async function csvFile({ heads, rows }: ChartData, language: Language): Promise<Blob> {
  const { csvBytes, toCsv } = await import('../../export');
  return new Blob([csvBytes(toCsv(heads, rows, language))], { type: 'text/csv;charset=utf-8' });
}

/** Puts the link on the clipboard; answers what is to be said. */
async function copied({ address, holds }: ChartLink, language: Language): Promise<string> {
  const text = chartActionWords[language];
  const link = address();
  if (!link.ok) {
    const { say } = await import('../../run');
    return link.problems.map((one) => say(one, problemSentences[language])).join(' ');
  }
  try {
    await navigator.clipboard.writeText(link.value);
    return text.copied(holds);
  } catch {
    return text.copyRefused(link.value);
  }
}
