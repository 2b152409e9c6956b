import { letters } from '../../../run';
import type { Biography, Telling } from '../../../run';
import { profileChart, profileHeight } from '../../../view/chart';
import type { BiographyPageWords } from '../../../words';
import { useVillageWord } from '../../part/village-word';
import { HouseholdChart } from './household-chart';
import { profileTable, scoreText } from './tables';

/** The six letters of ACTORS: at month 0, now, and in the middle of the village. */
export function ActorsView({ biography, month, telling, page }: { readonly biography: Biography; readonly month: number; readonly telling: Telling; readonly page: BiographyPageWords }) {
  const { profile, villageProfile } = biography;
  const { format } = telling;
  const { one: village } = useVillageWord();
  const at = (score: number) => `${100 * score}%`;
  const shown = (score: number) => scoreText(score, format);
  const title = page.actors;
  const marks = `○ ${page.atStart}, ● ${page.now}, | ${page.median(village)}`;
  const rows = letters.map((letter) => ({ name: page.letters[letter], start: profile[letter][0], now: profile[letter][month], median: villageProfile[letter][month], text: shown(profile[letter][month]) }));
  return (
    <HouseholdChart
      {...{ biography, telling, page, title }}
      className="bio-actors"
      what="actors"
      about={page.lettersAbout}
      caption={title}
      table={profileTable(biography, month, village, telling, page)}
      drawn={{ title: `${title}, ${page.month(format.number(month))}`, measure: page.scoresOf, legend: [marks], height: profileHeight(rows.length), draw: (box) => profileChart({ rows }, box) }}
      legend={
        <>
          <svg width="10" height="10" aria-hidden="true"><circle className="hollow" cx="5" cy="5" r="3.6" /></svg> {page.atStart}
          <svg width="10" height="10" aria-hidden="true"><circle className="full" cx="5" cy="5" r="4.6" /></svg> {page.now}
          <svg width="4" height="11" aria-hidden="true"><path className="median" d="M2 0v11" /></svg> {page.median(village)}
        </>
      }
    >
      <dl>
        {letters.map((letter) => {
          const [start, now, median] = [profile[letter][0], profile[letter][month], villageProfile[letter][month]];
          const name = page.letters[letter];
          return (
            <div key={letter}>
              <dt>
                <b>{name.charAt(0)}</b>
                {name.slice(1)}
              </dt>
              <dd>
                <svg role="img" aria-label={page.score(name, shown(start), shown(now), shown(median), village)}>
                  <line className="track" x1="0" x2="100%" y1="6" y2="6" />
                  {start >= 0 && now >= 0 && <line className="way" x1={at(start)} x2={at(now)} y1="6" y2="6" />}
                  {median >= 0 && <line className="median" x1={at(median)} x2={at(median)} y1="1" y2="11" />}
                  {start >= 0 && <circle className="hollow" cx={at(start)} cy="6" r="3.8" />}
                  {now >= 0 && <circle className="full" cx={at(now)} cy="6" r="4.8" />}
                </svg>
                <span className="number" aria-hidden="true" title={Number.isNaN(now) ? page.nothingDue : undefined}>
                  {shown(now)}
                </span>
              </dd>
            </div>
          );
        })}
      </dl>
    </HouseholdChart>
  );
}
