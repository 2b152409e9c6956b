import { indicators } from '../../src/model'
import { sharedMonths } from '../../src/run'
import type { Biography, Frame, HouseholdCard, HouseholdTable, LedgerRow, RunEvent, Runner, RunRecord, RunSpec, Scenario } from '../../src/run'
import { defaultScenario } from '../../src/run'

/** Two villages, three families: what the page needs to know of a scenario. */
export const scenario: Scenario = {
  ...defaultScenario,
  id: 'two-villages',
  baseline: null,
  months: 24,
  seed: 7,
  villages: [
    { name: 'Melati', families: 2, assisted: true, distanceKm: 1, status: 'assumed' },
    { name: 'Kenanga', families: 1, assisted: false, distanceKm: 5, status: 'assumed' },
  ],
  parameters: {},
  decisions: [],
}

/** A frame whose every indicator is the month, so that a misplaced one shows. */
export function frame(month: number, change: Partial<Frame> = {}): Frame {
  return {
    month,
    stage_h: Uint8Array.of(1, 2, 3),
    marks_h: new Uint8Array(3),
    employer_f: new Uint8Array(),
    families_f: new Uint16Array(),
    load_f: new Float32Array(),
    assignedFacilitator: new Uint16Array(),
    assignedVillage: new Uint16Array(),
    assignedFamilies: new Uint16Array(),
    members_g: new Uint16Array(),
    attending_g: new Uint16Array(),
    flowFrom: new Uint16Array(),
    flowTo: new Uint16Array(),
    flowEffort: new Uint8Array(),
    flowRp: new Float64Array(),
    forum: [0, 0, 0],
    indicators: new Float64Array(indicators.length).fill(month),
    villageIndicators: new Float64Array(indicators.length * 2).fill(month),
    shocks: [],
    ...change,
  }
}

/** Sends months when the test asks for them, and only those that the contract says. */
export class FakeRunner implements Runner {
  readonly calls: RunSpec[] = []
  private sent = -1
  private stopped = false
  private listener: ((event: RunEvent) => void) | null = null

  start(spec: RunSpec, listener: (event: RunEvent) => void): void {
    const before = this.stopped ? undefined : this.calls.at(-1)
    this.stopped = false
    this.calls.push(spec)
    this.listener = listener
    this.sent = before ? Math.min(this.sent, sharedMonths(before, spec), spec.months) : -1
  }

  /** Sends the months up to `month` that the listener does not have; `apart` is added to what is measured in them. */
  computeTo(month: number, apart = 0): void {
    const frames = Array.from({ length: month - this.sent }, (_, i) => {
      const month = this.sent + 1 + i
      return frame(month, { indicators: new Float64Array(indicators.length).fill(month + apart) })
    })
    if (frames.length > 0) this.listener?.({ kind: 'frames', frames, restartedAt: this.sent + 1 })
    this.sent = Math.max(this.sent, month)
    const { months = 0 } = this.calls.at(-1) ?? {}
    if (month === months) this.listener?.({ kind: 'finished', digest: '0badcafe', months })
  }

  fail(month: number): void {
    this.listener?.({ kind: 'failed', month, problem: { code: 'runFailed', detail: { month, message: 'test' } } })
  }

  household(): Promise<HouseholdCard> {
    return Promise.reject(new Error('not in this test'))
  }
  households(): Promise<HouseholdTable> {
    return Promise.reject(new Error('not in this test'))
  }
  biography(): Promise<Biography> {
    return Promise.reject(new Error('not in this test'))
  }
  record(): Promise<RunRecord> {
    return Promise.reject(new Error('not in this test'))
  }
  ledger(): Promise<readonly LedgerRow[]> {
    return Promise.reject(new Error('not in this test'))
  }
  stop(): void {
    this.listener = null
    this.sent = -1
    this.stopped = true
  }
}
