import { useCallback, useMemo } from 'react';
import { indicators } from '../../model';
import { fileName, provenance } from '../../export';
import { chartActionWords, chartWords, indicatorGroups } from '../../words';
import { openDialog } from '../actions';
import { chartAddress } from '../chart-link';
import { loggedDecisions, specOf } from '../draft';
import { decisionChange, decisionName } from '../part/decision-words';
import { Modal } from '../part/modal';
import { saveFile } from '../part/save-file';
import { useAgainst } from '../part/use-against';
import { useWords } from '../part/use-words';
import { villageSpeech } from '../part/village-word';
import { session } from '../running';
import { shownMonth, useStore } from '../store';
import { ChartSheet } from '../panel/charts';

/** Indicators that are read off the books. */
const moneyIndicators: readonly string[] = indicatorGroups.find(({ ids }) => ids.includes('programmeSpentRp'))?.ids ?? [];

/** An indicator large, with its file. */
export function ChartDialog({ indicator }: { readonly indicator: string }) {
  const speech = useWords();
  const { language, say } = speech;
  const draft = useStore((state) => state.draft);
  const month = useStore(shownMonth);
  const against = useAgainst();
  const selectedMonth = useStore((state) => state.selectedMonth);
  const digest = useStore((state) => (state.run.kind === 'ready' ? state.run.digest : ''));
  const revision = useStore((state) => state.revision);
  const decisions = useMemo(
    () => (draft ? loggedDecisions(draft).map((one) => ({ month: one.month, label: `${decisionName([one], speech)} ${decisionChange([one], speech)}` })) : []),
    [draft, speech],
  );
  // oxlint-disable-next-line react/exhaustive-deps -- the revision tells that there are new frames
  const shocks = useMemo(() => session().shocks().map(({ month: at, label }) => ({ month: at, label: say(label) })), [revision, say]);
  const villageSeries = useCallback((id: string, village: number) => session().villageSeries(id, village), [revision]); // oxlint-disable-line react/exhaustive-deps
  if (!draft) return null;
  const spec = specOf(draft);
  const { holds } = chartActionWords[language];
  return (
    <Modal title={chartWords[language].choose} wide>
      <ChartSheet
        language={language}
        indicators={indicators}
        chosen={indicator}
        onChoose={(chosen) => openDialog({ kind: 'chart', indicator: chosen })}
        onAll={() => openDialog({ kind: 'numbers' })}
        onMoney={moneyIndicators.includes(indicator) ? () => openDialog({ kind: 'money' }) : undefined}
        run={session().series}
        baseline={session().baseline}
        against={against}
        horizon={draft.months}
        month={month}
        families={session().layout?.firstHousehold_v.at(-1) ?? 0}
        selectedMonth={selectedMonth}
        villageWord={villageSpeech(draft.scenario, speech).one}
        villageNames={session().layout?.villageNames ?? []}
        villageSeries={villageSeries}
        decisions={decisions}
        shocks={shocks}
        provenance={provenance(spec, digest)}
        link={{ address: () => chartAddress(indicator), holds: session().baseline ? holds.dashed : holds.run }}
        nameFile={(what, ending) => fileName(spec, what, ending)}
        saveFile={saveFile}
      />
    </Modal>
  );
}
