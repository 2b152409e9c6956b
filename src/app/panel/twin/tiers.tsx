import type { Frame, NodeKind, WorldLayout } from '../../../run';
import { twinWords } from '../../../words';
import type { Formatter, Words } from '../../../words';
import { capital } from '../../part/village-word';
import type { VillageSpeech } from '../../part/village-word';
import { accountsOf, effortNames, groupsOf, receivedByVillage, stageGroups, villagesServed, type ByEffort } from './account';
import { DataTable, type Column } from './data-table';

/** Names that the scenario gives to the actors. */
export interface ActorNames {
  readonly government: string;
  readonly ngo: string;
  /** Place of the partnership. */
  readonly region: string;
  readonly villages: VillageSpeech;
}

export interface TierProps {
  readonly layout: WorldLayout;
  readonly frame: Frame;
  readonly names: ActorNames;
  readonly words: Words;
  readonly format: Formatter;
}

/** Poverty rate of a village this month. */
export type PovertyOf = (village: number) => number;

/** What actors of a tier received and passed on, by effort. */
export function MoneyTable({ kinds, layout, frame, names, words, format }: TierProps & { readonly kinds: readonly NodeKind[] }) {
  const text = twinWords[format.language];
  const accounts = accountsOf(kinds, layout, frame);
  if (accounts.length === 0) return null;
  const columns: Column[] = [
    { title: text.actor },
    ...[text.receives, text.passesOn].flatMap((group) => effortNames.map((effort) => ({ title: words.effort[effort], group }))),
  ];
  const named = (kind: NodeKind) => (kind === 'government' ? names.government : kind === 'ngo' ? names.ngo : words.actor[kind]);
  const cells = (money: ByEffort) => money.map((rupiah) => moneyCell(rupiah, format));
  return <DataTable caption={text.moneyCaption} columns={columns} rows={accounts.map(({ kind, received, passedOn }) => [named(kind), ...cells(received), ...cells(passedOn)])} />;
}

export function FacilitatorTable({ layout, frame, names, words, format }: TierProps) {
  const text = twinWords[format.language];
  if (frame.families_f.length === 0) return <p>{frame.month === 0 ? text.notRunning : text.facilitatorsNone}</p>;
  const rows = Array.from(frame.families_f, (families, f) => {
    const load = format.percent(frame.load_f[f], 0);
    return [
      text.facilitator(format.number(f + 1)),
      frame.employer_f[f] === 1 ? names.ngo : names.government,
      format.number(families),
      frame.load_f[f] > 1 ? text.overloaded(load) : load,
      villagesServed(frame, f).map((village) => layout.villageNames[village]).join(', '),
    ];
  });
  const columns: Column[] = [
    { title: words.actor.facilitator }, { title: text.employer, isText: true }, { title: text.families }, { title: text.load }, { title: text.servesVillages, isText: true },
  ];
  return <DataTable caption={words.actor.facilitator} columns={columns} rows={rows} />;
}

export function VillageTable({ povertyOf, layout, frame, names, words, format }: TierProps & { readonly povertyOf: PovertyOf }) {
  const text = twinWords[format.language];
  const rows = layout.villageNames.map((name, village) => {
    const { groups, members, attending } = groupsOf(layout, frame, village);
    return [
      name,
      format.number(familiesOf(layout, village)),
      format.percent(povertyOf(village)),
      ...receivedByVillage(layout, frame, village).map((rupiah) => moneyCell(rupiah, format)),
      format.number(groups),
      format.number(members),
      format.number(attending),
    ];
  });
  const columns: Column[] = [
    { title: capital(names.villages.one) }, { title: text.families }, { title: text.poverty },
    ...effortNames.map((effort) => ({ title: words.effort[effort], group: text.receives })),
    ...[text.groups, text.members, text.attending].map((title) => ({ title, group: words.actor.group })),
  ];
  return <DataTable caption={capital(names.villages.many)} columns={columns} rows={rows} />;
}

/** One heading and one table per village: families of each welfare stage and what happened to them. */
export function VillageSections({ povertyOf, layout, frame, words, format }: TierProps & { readonly povertyOf: PovertyOf }) {
  const text = twinWords[format.language];
  const columns = [text.stage, text.families, text.attended, text.contacted, text.transfer, text.shocked, text.served].map((title) => ({ title }));
  const sections = layout.villageNames.map((name, village) => {
    const rows = stageGroups(layout, frame, village).map((group, stage) => [
      words.welfareStage[stage],
      ...[group.families, group.attended, group.contacted, group.transfer, group.shocked, group.served].map((count) => format.number(count)),
    ]);
    const families = format.quantity(familiesOf(layout, village), 'families').text;
    return (
      <section key={village}>
        <h4>{name}</h4>
        <p>{text.villageLine(families, format.percent(povertyOf(village)))} {layout.assisted.includes(true) && (layout.assisted[village] ? text.villageAssisted : text.villageNotAssisted)}</p>
        <DataTable caption={text.familiesByStage(name)} columns={columns} rows={rows} />
      </section>
    );
  });
  return <div className="twin-villages">{sections}</div>;
}

/** Nothing is a plain 0, so that the amounts stand out. */
function moneyCell(rupiah: number, format: Formatter): string {
  return rupiah === 0 ? format.number(0) : format.money(rupiah);
}

function familiesOf(layout: WorldLayout, village: number): number {
  return layout.firstHousehold_v[village + 1] - layout.firstHousehold_v[village];
}
