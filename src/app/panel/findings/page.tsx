import { useMemo, useState } from 'react';
import { patternsOf } from '../../../derive';
import { rightShareNeeded } from '../../../lab';
import { engineVersion } from '../../../model';
import { findingWords } from '../../../words';
import { useCommittedTables } from '../../part/committed-tables';
import { findings } from '../../part/finding-files';
import { useDeclared } from '../../part/use-declared';
import { useWords } from '../../part/use-words';
import { shownVerdicts, VerdictMark } from '../../part/verdict-mark';
import type { ShownVerdict } from '../../part/verdict-mark';
import './findings.css';
import { FindingItem } from './finding-item';
import { countsOf, countsText, viewsOf } from './reading';

/** The claims of the five studies, and what runs of the model say about each. */
export function FindingsPage() {
  const speech = useWords();
  const { language, format } = speech;
  const text = findingWords[language];
  const tables = useCommittedTables();
  const { works } = useDeclared();
  const views = useMemo(() => viewsOf(findings, tables.findings), [tables]);
  const studies = useMemo(() => {
    const patterns = patternsOf(findings, works);
    return [...new Set(findings.map(({ study }) => study))].sort().map((study) => {
      const [work] = patterns.find(({ id }) => findings.find((one) => one.id === id)?.study === study)?.works ?? [];
      return { study, name: work?.name[language] ?? study, reference: work?.reference[language] ?? '', views: views.filter(({ finding }) => finding.study === study) };
    });
  }, [works, views, language]);
  const [study, setStudy] = useState<string | null>(null);
  const [verdict, setVerdict] = useState<ShownVerdict | null>(null);
  const all = () => {
    setStudy(null);
    setVerdict(null);
  };
  const counts = countsOf(views);
  const shown = studies
    .filter((one) => study === null || one.study === study)
    .map((one) => ({ ...one, views: one.views.filter((view) => verdict === null || view.verdict === verdict) }))
    .filter((one) => one.views.length > 0);
  return (
    <main className="page-main findings" tabIndex={-1}>
      <div className="findings-side">
        <h1>{text.title}</h1>
        <p className="findings-counts">{countsText(counts, speech)}</p>
        <div role="group" aria-label={text.filterVerdict} className="findings-filter">
          <Choice name={text.all} count={views.length} isChosen={verdict === null} onChoose={() => setVerdict(null)} />
          {shownVerdicts
            .filter((one) => counts[one] > 0)
            .map((one) => (
              <Choice key={one} mark={one} name={text.verdict[one]} count={counts[one]} isChosen={verdict === one} onChoose={() => setVerdict(one)} />
            ))}
        </div>
        <div role="group" aria-label={text.filterStudy} className="findings-filter">
          <Choice name={text.allStudies} count={views.length} isChosen={study === null} onChoose={() => setStudy(null)} />
          {studies.map((one) => (
            <Choice key={one.study} name={one.name} count={one.views.length} isChosen={study === one.study} onChoose={() => setStudy(one.study)} />
          ))}
        </div>
        <p className="findings-meaning">{text.meaning(format.percent(rightShareNeeded, 0))}</p>
        <TableState />
      </div>
      <div className="findings-list" role="region" aria-label={text.findings}>
        {shown.map((one) => (
          <section key={one.study} aria-labelledby={`study-${one.study}`}>
            <header>
              <h2 id={`study-${one.study}`}>{one.name}</h2>
              <p>{one.reference}</p>
            </header>
            <ul>
              {one.views.map((view) => (
                <FindingItem key={view.finding.id} view={view} robustness={tables.robustness} />
              ))}
            </ul>
          </section>
        ))}
        {shown.length === 0 && (
          <p className="findings-none">
            {text.nothing}{' '}
            <button type="button" className="button line" onClick={all}>
              {text.showAll}
            </button>
          </p>
        )}
      </div>
    </main>
  );
}

/** Of which engine the verdicts are. */
function TableState() {
  const { language, format } = useWords();
  const { table } = findingWords[language];
  const { findings: results } = useCommittedTables();
  if (results.kind === 'missing') return <p className="findings-state">{table.missing(engineVersion)}</p>;
  const { engine, runs } = results.table;
  return <p className="findings-state">{results.kind === 'older' ? table.older(engine, engineVersion) : table.made(engine, format.number(runs))}</p>;
}

function Choice(props: { readonly name: string; readonly mark?: ShownVerdict; readonly count: number; readonly isChosen: boolean; readonly onChoose: () => void }) {
  const { name, mark, count, isChosen, onChoose } = props;
  const { format } = useWords();
  return (
    <button type="button" aria-pressed={isChosen} onClick={onChoose}>
      {mark && <VerdictMark verdict={mark} size={18} />}
      <span>{name}</span>
      <span className="number">{format.number(count)}</span>
    </button>
  );
}
