import { useId, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { actors, indicatorIndex, indicators, parameters } from '../../../model';
import type { Parameter } from '../../../model';
import { runsOf } from '../../../lab';
import { experimentWords, indicatorGroups } from '../../../words';
import { dismissNotice } from '../../actions';
import { parameterOf } from '../../draft';
import { useWords } from '../../part/use-words';
import type { Speech } from '../../part/use-words';
import { useStore } from '../../store';
import { ask, startExperiment } from './actions';
import { inSentence } from './answer';
import { useBench } from './bench';
import { InlineNumber } from './inline-number';
import { roundTime, workOfRun } from './pace';
import { Picker, SeveralPicker } from './picker';
import type { Choices } from './picker';
import { asked, assumedNumbers, axisAtFirst, experimentOf, idleLevers, isChoice, mainLevers } from './question';
import type { Question } from './question';

/** The experiment as a sentence, what it will take, and the button that starts it. */
export function AskedSentence() {
  const questions = useBench((state) => state.questions);
  const card = useBench((state) => state.card);
  const draft = useStore((state) => state.draft);
  const shown = useBench((state) => state.shown);
  return <div className="lab-plan">{questions && draft && <Sentence key={`${card} ${shown}`} question={questions[card]} />}</div>;
}

function Sentence({ question }: { readonly question: Question }) {
  const speech = useWords();
  const text = experimentWords[speech.language];
  const [wrong, setWrong] = useState<Readonly<Record<string, string>>>({});
  const messages = useId();
  const size = useSize(question);
  const complaints = [...new Set([...Object.values(wrong), ...crossed(question, speech)]), ...(size && size.runs > size.most ? [text.wrong.tooMany(speech.format.number(size.runs), speech.format.number(size.most))] : [])];
  const isRunning = useBench((state) => state.live?.state === 'running');
  const scenario = useStore((state) => state.draft?.scenario);
  const controls = useControls(question, messages, (slot, sentence) => setWrong(({ [slot]: _, ...rest }) => (sentence === null ? rest : { ...rest, [slot]: sentence })));
  return (
    <>
      <h2 className="lab-label">{text.yours}</h2>
      <div className="lab-sentence">
        {/* A control and the mark after it stay in one line. */}
        {text.sentence[templateOf(question)].split(/(\{\w+\}[.,]?)/).map((part, i) => {
          const [, slot, mark] = /^\{(\w+)\}([.,]?)$/.exec(part) ?? [];
          if (!slot) return <span key={i}>{part}</span>;
          return (
            <span key={slot} className="lab-slot">
              {controls[slot]?.()}
              {mark}
            </span>
          );
        })}
      </div>
      <div id={messages} role="status">
        {complaints.map((sentence) => (
          <p key={sentence} className="wrong">
            {sentence}
          </p>
        ))}
        {scenario &&
          idleTexts(question, idleLevers(question, scenario), speech).map((sentence) => (
            <p key={sentence} className="hint">
              {sentence}
            </p>
          ))}
      </div>
      {size && (
        <p className="lab-cost number">
          <span>
            <b>{text.size.points(speech.format.number(size.points), size.points === 1)}</b>, <b>{text.size.runs(speech.format.number(size.runs))}</b>
          </span>
          <span>{size.seconds === null ? text.size.measuring : text.size.about(timeText(size.seconds, speech))}</span>
        </p>
      )}
      <button type="button" className="button solid lab-start" disabled={complaints.length > 0 || !size} onClick={() => begin(startExperiment)}>
        {text.start}
      </button>
      {isRunning && <p className="hint">{text.stopsOther}</p>}
    </>
  );
}

/** What was told before, that an experiment is not begun, is over with its beginning. */
export function begin(act: () => Promise<void>): void {
  dismissNotice();
  void act();
}

function templateOf({ card, axes, method }: Question): keyof (typeof experimentWords)['en']['sentence'] {
  if (card === 'oneSetting' && isChoice(parameterOf(axes[0].parameter))) return 'oneChoice';
  return card === 'whichMatter' && method === 'sobol' ? 'sobol' : card;
}

/** How many points and runs a question takes, and how long here. Null while something in it cannot be planned. */
function useSize(question: Question) {
  const draft = useStore((state) => state.draft);
  const ranges = useBench((state) => state.ranges);
  const pace = useBench((state) => state.pace);
  return useMemo(() => {
    if (!draft || question.axes.some(({ from, to, parameter }) => from >= to && !isChoice(parameterOf(parameter))) || (question.card === 'whichMatter' && question.several.length < 2)) return null;
    const experiment = experimentOf(question, draft, ranges);
    const { points, runs, most } = runsOf(experiment);
    return { points, runs, most, seconds: pace === null ? null : (runs * workOfRun(experiment)) / pace };
  }, [question, draft, ranges, pace]);
}

export function timeText(seconds: number, { language, format }: Speech): string {
  const { unit, count } = roundTime(seconds);
  return experimentWords[language].time[unit](format.number(count));
}

/** Which of its levers do nothing here: one or two by name, of many how many. */
function idleTexts({ card, several }: Question, idle: readonly Parameter[], { words, language, say, format }: Speech): string[] {
  const { choose } = experimentWords[language];
  if (card === 'whichMatter') return idle.length > 0 ? [choose.idleOf(format.number(idle.length), format.number(several.length))] : [];
  return idle.map(({ actor, label }) => choose.idle(say(label), inSentence(actor === 'forum' ? words.levers.noForum : words.levers.noNgo)));
}

/** What is wrong with the parts of a question together. */
function crossed({ card, axes, several }: Question, { language }: Speech): string[] {
  const { wrong } = experimentWords[language];
  if (card === 'whichMatter') return several.length < 2 ? [wrong.fewLevers] : [];
  if (card !== 'oneSetting' && card !== 'twoSettings') return [];
  return [
    ...(axes.some(({ parameter, from, to }) => from >= to && !isChoice(parameterOf(parameter))) ? [wrong.order] : []),
    ...(axes.length > 1 && axes[0].parameter === axes[1].parameter ? [wrong.samePair] : []),
  ];
}

/** The controls of a sentence by the names of their slots. */
function useControls(question: Question, messages: string, complain: (slot: string, sentence: string | null) => void): Readonly<Record<string, () => ReactNode>> {
  const speech = useWords();
  const { format, say, language } = speech;
  const ranges = useBench((state) => state.ranges);
  const text = experimentWords[language];
  const levers = useMemo(() => leverChoices(speech), [speech]);
  const shared = { search: text.choose.search, none: text.choose.none };
  const whole = (slot: 'repeats' | 'trajectories' | 'samples' | 'at') => () => (
    <InlineNumber label={text.control[slot]} value={question[slot]} allowed={{ unit: 'index', whole: true, ...asked[slot] }} describedBy={messages} onValue={(value) => ask({ [slot]: value })} onWrong={(sentence) => complain(slot, sentence)} />
  );
  const axisControls = question.axes.flatMap((axis, i): [string, () => ReactNode][] => {
    const parameter = parameterOf(axis.parameter);
    const change = (changes: Partial<typeof axis>) => ask({ axes: question.axes.map((one, j) => (j === i ? { ...one, ...changes } : one)) });
    const end = (key: 'from' | 'to') => () => (
      <InlineNumber key={`${key} ${axis.parameter}`} label={`${text.control[key][i]}: ${say(parameter.label)}`} value={axis[key]} allowed={parameter} describedBy={messages} onValue={(value) => change({ [key]: value })} onWrong={(sentence) => complain(key + i, sentence)} />
    );
    return [
      [`parameter${i}`, () => <Picker {...shared} label={text.control.parameter[i]} name={say(parameter.label)} chosen={axis.parameter} choices={levers} onChoose={(id) => change(axisAtFirst(id, axis.points, ranges))} />],
      [`from${i}`, end('from')],
      [`to${i}`, end('to')],
      [`points${i}`, () => <InlineNumber label={text.control.points[i]} value={axis.points} allowed={{ unit: 'index', whole: true, ...asked.points }} describedBy={messages} onValue={(points) => change({ points })} onWrong={(sentence) => complain(`points${i}`, sentence)} />],
    ];
  });
  return {
    ...Object.fromEntries(axisControls),
    repeats: whole('repeats'), trajectories: whole('trajectories'), samples: whole('samples'), at: whole('at'),
    watch: () => <Picker {...shared} search={text.choose.searchIndicator} label={text.control.watch} name={say(indicators[indicatorIndex[question.watch] ?? 0].label)} chosen={question.watch} choices={indicatorChoices(speech)} onChoose={(watch) => ask({ watch })} />,
    several: () => (
      <SeveralPicker
        {...shared} label={text.control.several} name={text.choose.count(format.number(question.several.length))} chosen={question.several} choices={levers}
        presets={[
          { name: text.choose.allMain(format.number(mainLevers.length)), ids: mainLevers.map(({ id }) => id) },
          { name: text.choose.allAssumed(format.number(assumedNumbers().length)), ids: assumedNumbers().map(({ id }) => id) },
          { name: text.choose.clear, ids: [] },
        ]}
        onChoose={(several) => ask({ several })}
      />
    ),
    method: () => <Select label={text.control.method} value={question.method} options={text.methods} onChoose={(method) => ask({ method })} />,
    players: () => <Select label={text.control.players} value={question.players} options={text.players} onChoose={(players) => ask({ players })} />,
  };
}

function Select<Option extends string>({ label, value, options, onChoose }: { readonly label: string; readonly value: Option; readonly options: Readonly<Record<Option, string>>; readonly onChoose: (value: Option) => void }) {
  return (
    <select className="lab-select" aria-label={label} value={value} onChange={(event) => onChoose(event.target.value as Option)}>
      {(Object.keys(options) as Option[]).map((one) => (
        <option key={one} value={one}>
          {options[one]}
        </option>
      ))}
    </select>
  );
}

/** The main levers first, then all others by whose they are. */
function leverChoices({ words, say, language }: Speech): Choices[] {
  const item = ({ id, label }: (typeof parameters)[number]) => ({ id, name: say(label) });
  return [
    { title: experimentWords[language].choose.main, items: mainLevers.map((one) => ({ ...item(one), aside: words.actor[one.actor] })) },
    ...actors.map((actor) => ({ title: words.actor[actor], items: parameters.filter((one) => one.actor === actor && one.level === 'detail').map(item) })),
  ].filter(({ items }) => items.length > 0);
}

function indicatorChoices({ say }: Speech): Choices[] {
  return indicatorGroups.map(({ title, ids }) => ({
    title: say(title),
    items: ids.map((id) => indicators[indicatorIndex[id]]).map(({ id, label, symbol }) => ({ id, name: symbol ? `${say(label)} (${symbol})` : say(label) })),
  }));
}
