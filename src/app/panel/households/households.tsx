import { useMemo, useState } from 'react';
import type { HouseholdTable } from '../../../run';
import { biographyPageWords, headName } from '../../../words';
import type { BiographyPageWords } from '../../../words';
import { tell } from '../../actions';
import { useWords } from '../../part/use-words';
import { capital, useVillageWord } from '../../part/village-word';
import { session } from '../../running';
import { useStore } from '../../store';
import { openStory } from '../../telling';
import { Grid } from './grid';
import './households.css';
import { saveRows } from './save-rows';
import { isSifted } from './selection';
import { sifted, traits, type Order, type Sieve, type Trait } from './sift';
import { useHouseholdTable } from './use-table';

/** The table of all families: found by name or number, sifted, sorted; a family opens its story. */
export function Households({ month, village }: { readonly month: number; readonly village: number | null }) {
  const { language } = useWords();
  const page = biographyPageWords[language];
  const loaded = useHouseholdTable(month);
  if (loaded.kind === 'reading') return <p role="status">{page.tableReading}</p>;
  if (loaded.kind === 'failed') return <p role="alert">{page.tableFailed}</p>;
  return <Table table={loaded.table} village={village} page={page} />;
}

const everybody: Sieve = { search: '', village: -1, stage: 0, only: [] };

function Table({ table, village, page }: { readonly table: HouseholdTable; readonly village: number | null; readonly page: BiographyPageWords }) {
  const { words, format, language } = useWords();
  const seed = useStore((state) => state.draft?.seed ?? 0);
  const { layout } = session();
  const villages = useMemo(() => layout?.villageNames ?? [], [layout]);
  const villageWord = useVillageWord();
  const [sieve, setSieve] = useState<Sieve>({ ...everybody, village: village ?? -1 });
  const [order, setOrder] = useState<Order>({ column: 'family', down: false });
  const nameOf = useMemo(() => (h: number) => headName(seed, h, table.values.femaleHead[h] === 1), [seed, table]);
  const rows = useMemo(() => sifted(table, sieve, order, nameOf), [table, sieve, order, nameOf]);
  const cellWords = useMemo(() => ({ words, page, format, villages, villageWord: capital(villageWord.one) }), [words, page, format, villages, villageWord.one]);
  const put = (change: Partial<Sieve>) => setSieve({ ...sieve, ...change });

  function download(): void {
    const name = saveRows(table, sieve, rows, nameOf, villages, language);
    if (name) tell(page.csvDone(name));
  }
  return (
    <div className="households">
      <div className="households-tools">
        <input type="search" value={sieve.search} placeholder={page.search} aria-label={page.search} onChange={({ target }) => put({ search: target.value })} />
        <select aria-label={capital(villageWord.one)} value={sieve.village} onChange={({ target }) => put({ village: Number(target.value) })}>
          <option value={-1}>{page.everyVillage(villageWord.many)}</option>
          {villages.map((name, v) => (
            <option key={v} value={v}>
              {name}
            </option>
          ))}
        </select>
        <select aria-label={page.welfareStage} value={sieve.stage} onChange={({ target }) => put({ stage: Number(target.value) })}>
          <option value={0}>{page.everyStage}</option>
          {words.welfareStage.map((name, i) => (
            <option key={name} value={i + 1}>
              {name}
            </option>
          ))}
        </select>
        <button type="button" className="button line" onClick={download}>
          {page.csv}
        </button>
      </div>
      <div className="households-traits" role="group" aria-label={page.filters}>
        {traits.map((trait) => (
          <button key={trait} type="button" aria-pressed={sieve.only.includes(trait)} onClick={() => put({ only: toggled(sieve.only, trait) })}>
            {traitName(page, trait)}
          </button>
        ))}
      </div>
      <p className="households-count" role="status">
        {page.shown(format.number(rows.length), format.number(table.households))}
        {isSifted(sieve) && (
          <button type="button" className="button quiet" onClick={() => setSieve(everybody)}>
            {page.clear}
          </button>
        )}
      </p>
      {rows.length === 0 ? <p className="households-none">{page.none}</p> : <Grid key={JSON.stringify(sieve)} table={table} rows={rows} order={order} onOrder={setOrder} nameOf={nameOf} onOpen={openStory} cellWords={cellWords} />}
      <p className="hint">
        {page.stagesAsk} {page.tableHint}
      </p>
    </div>
  );
}

const toggled = (list: readonly Trait[], one: Trait): readonly Trait[] => (list.includes(one) ? list.filter((trait) => trait !== one) : [...list, one]);

function traitName(page: BiographyPageWords, trait: Trait): string {
  return { poor: page.onlyPoor, never: page.onlyNever, enterprise: page.onlyEnterprise, receiving: page.onlyReceiving, struck: page.onlyStruck }[trait];
}
