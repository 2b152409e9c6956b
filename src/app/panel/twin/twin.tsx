import { memo, useId, useMemo } from 'react';
import type { Indicator } from '../../../model';
import type { Frame, WorldLayout } from '../../../run';
import { formatter, twinWords, words as allWords, type Language } from '../../../words';
import { useCalm } from './calm';
import { monthSummary } from './summary';
import { FacilitatorTable, MoneyTable, VillageSections, VillageTable, type ActorNames } from './tiers';
import './twin.css';

export interface TwinProps {
  readonly language: Language;
  /** Whether the tables are seen; otherwise they are there for screen readers only. */
  readonly isShown: boolean;
  readonly isPlaying: boolean;
  /** Null before anything is computed. */
  readonly layout: WorldLayout | null;
  readonly frame: Frame | null;
  /** All indicators, in the order of `Frame.indicators`. */
  readonly indicators: readonly Indicator[];
  readonly names: ActorNames;
  /** Of two stages the one it stands for: `A`. */
  readonly side?: string;
}

/** The stage in words and tables: tier, actor, village, families by welfare stage; and a polite word on every month that is reached. */
export function Twin({ language, isShown, isPlaying, layout, frame, indicators, names, side }: TwinProps) {
  const p0 = indicators.findIndex(({ id }) => id === 'p0');
  // Tables that nobody sees wait for the playhead to rest: a screen reader cannot read what changes under it.
  // Layout and frame change together: an old frame does not fit the places of a new world.
  const calm = useCalm(useMemo(() => ({ layout, frame }), [layout, frame]), 400, isShown ? 'paced' : 'settled');
  const summary = useMemo(
    () => (layout && frame ? monthSummary(layout, frame, frame.indicators[p0] ?? NaN, names.villages, formatter(language)) : ''),
    [layout, frame, p0, names.villages, language],
  );
  return (
    <>
      <p className="visually-hidden" role="status">{useCalm(summary, isPlaying ? 5000 : 1000, isPlaying ? 'paced' : 'settled')}</p>
      <Tables language={language} isShown={isShown} layout={calm.layout} frame={calm.frame} p0={p0} indicatorCount={indicators.length} names={names} side={side} />
    </>
  );
}

interface TablesProps extends Pick<TwinProps, 'language' | 'isShown' | 'layout' | 'frame' | 'names' | 'side'> {
  readonly p0: number;
  readonly indicatorCount: number;
}

const Tables = memo(function Tables({ language, isShown, layout, frame, p0, indicatorCount, names, side }: TablesProps) {
  const words = allWords[language];
  const text = twinWords[language];
  const format = formatter(language);
  const title = useId();
  const tier = layout && frame && frame.stage_h.length > 0 ? { layout, frame, names, words, format } : null;
  const povertyOf = (village: number) => frame?.villageIndicators[village * indicatorCount + p0] ?? NaN;
  const [engagement, motivation, capacity] = (frame?.forum ?? []).map((share) => format.percent(share, 0));
  return (
    // What scrolls must be reached by the keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className={isShown ? 'twin' : 'visually-hidden'} aria-labelledby={title} tabIndex={isShown ? 0 : undefined}>
      <h2 id={title}>{side ? `${text.title}, ${side}` : text.title}</h2>
      {!tier ? <p>{text.nothing}</p> : (
        <>
          <p>{text.intro(format.number(tier.frame.month), names.region)}</p>
          <h3>{text.macro}</h3>
          <MoneyTable {...tier} kinds={['national', 'government', 'donor']} />
          <h3>{text.meso}</h3>
          <MoneyTable {...tier} kinds={['forum', 'ngo', 'facilitator', 'group']} />
          {tier.layout.nodes.some(({ kind }) => kind === 'forum') && <p>{text.forum(engagement, motivation, capacity)}</p>}
          <FacilitatorTable {...tier} />
          <h3>{text.micro}</h3>
          <VillageTable {...tier} povertyOf={povertyOf} />
          <VillageSections {...tier} povertyOf={povertyOf} />
        </>
      )}
    </section>
  );
});
