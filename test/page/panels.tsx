import { useMemo, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { ChartSheet } from '../../src/app/panel/charts'
import { Indicators } from '../../src/app/panel/indicators'
import { Timeline } from '../../src/app/panel/timeline'
import { Twin } from '../../src/app/panel/twin'
import { speechOf } from '../../src/app/part/use-words'
import { villageSpeech } from '../../src/app/part/village-word'
import { cssTokens } from '../../src/view'
import type { Language } from '../../src/words'
import '../../src/app/css/base.css'
import { families, frameAt, horizon, indicators, layout, madeUpRun, villageNames, villageSeries } from './made-up'

/** The panels beside one another with made-up series: `panels.html?language=en&theme=dark&month=37&known=121&show=charts`. */
const asked = new URLSearchParams(location.search)
const language = (asked.get('language') ?? 'id') as Language
const show = asked.get('show') ?? 'simulate'
document.documentElement.lang = language
document.documentElement.dataset['theme'] = asked.get('theme') ?? 'light'
const style = document.createElement('style')
style.textContent = `:root { ${cssTokens('light')} } [data-theme=dark] { ${cssTokens('dark')} }
html, body, #root { height: auto !important } body { overflow: auto !important }
.page-indicators { height: 80px } .page-timeline { height: 162px; border-top: 1px solid var(--line); background: var(--surface) } .page-sheet { padding: 20px; background: var(--surface) }
@media (max-width: 899px) { .page-indicators { height: 84px } .page-timeline { height: 154px } }`
document.head.append(style)

const decisions = [
  { month: 6, label: language === 'id' ? 'Forum kolaborasi dibentuk' : 'Forum formed' },
  { month: 14, label: 'Staf lapangan 4 → 8' },
  { month: 22, label: 'Anggaran 0,6 → 1,0 miliar' },
  { month: 31, label: 'Porsi untuk termiskin 25 → 35 %' },
]
const shocks = language === 'id'
  ? [{ month: 26, label: 'Banjir' }, { month: 61, label: 'Harga karet' }]
  : [{ month: 26, label: 'Flood' }, { month: 61, label: 'Rubber price' }]

function Page() {
  const [month, setMonth] = useState(Number(asked.get('month') ?? 37))
  const [isPlaying, setPlaying] = useState(false)
  const [speed, setSpeed] = useState(4)
  const [selectedMonth, setSelectedMonth] = useState(14)
  const [chosen, setChosen] = useState(asked.get('chosen') ?? 'p0')
  const known = Number(asked.get('known') ?? horizon + 1)
  const run = useMemo(() => madeUpRun(known, true), [known])
  const baseline = useMemo(() => (asked.has('alone') ? null : madeUpRun(horizon + 1, false)), [])
  const frame = useMemo(() => frameAt(month, run), [month, run])
  const series = { language, run, baseline, horizon, month, families, decisions, selectedMonth, shocks }
  return (
    <main>
      <div className="page-indicators"><Indicators {...series} indicators={indicators.slice(0, 6)} onOpen={setChosen} /></div>
      {show === 'charts' && (
        <div className="page-sheet">
          <ChartSheet
            {...series} indicators={indicators} chosen={chosen} onChoose={setChosen} villageWord="desa" villageNames={villageNames} villageSeries={villageSeries}
            provenance={{ scenario: 'made-up', seed: 1, months: horizon, engine: '1', digest: '0123456789abcdef', parameters: '', decisions: '14:ngoStaff=8', link: '' }}
            nameFile={(what, ending) => `gotong_${what}.${ending}`}
            saveFile={(name, content) => { Object.assign(window, { saved: { name, content } }) }}
          />
        </div>
      )}
      <Twin
        language={language} isShown={show === 'twin'} isPlaying={isPlaying} layout={layout} frame={frame} indicators={indicators}
        names={{ government: language === 'id' ? 'Pemerintah Kabupaten' : 'Regency government', ngo: 'LPM Sriwijaya', region: 'Ogan Komering Ulu', villages: villageSpeech(null, speechOf(language)) }}
      />
      <div className="page-timeline">
        <Timeline
          {...series} comparison={baseline && <p className="timeline-baseline">{language === 'id' ? 'Acuan: tanpa kemitraan' : 'Baseline: no partnership'}</p>} isPlaying={isPlaying} speeds={[1, 4, 12]} speed={speed}
          onSeek={setMonth} onPlay={setPlaying} onSpeed={setSpeed} onSelectMonth={setSelectedMonth}
        />
      </div>
    </main>
  )
}

createRoot(document.getElementById('root') as HTMLElement).render(<Page />)
