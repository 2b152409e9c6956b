import type { Question } from './measure/tally';
import { budget } from './process/budget';
import { calendar } from './process/calendar';
import { circles } from './process/circles';
import { compliance } from './process/compliance';
import { composition } from './process/composition';
import { contact } from './process/contact';
import { cover } from './process/cover';
import { credit } from './process/credit';
import { debt } from './process/debt';
import { enterprise } from './process/enterprise';
import { forum } from './process/forum';
import { graduation } from './process/graduation';
import { information } from './process/information';
import { jealousy } from './process/jealousy';
import { kin } from './process/kin';
import { learning } from './process/learning';
import { livelihood } from './process/livelihood';
import { participation } from './process/participation';
import { placement } from './process/placement';
import type { Process } from './process/process';
import { registry } from './process/registry';
import { shocks } from './process/shocks';
import { spending } from './process/spending';
import { ties } from './process/ties';
import { transfers } from './process/transfers';
import { trust } from './process/trust';
import { wellbeing } from './process/wellbeing';

/** One month, in order. */
export const processes: readonly Process[] = [
  calendar,
  composition,
  shocks,
  kin,
  cover,
  forum,
  budget,
  spending,
  placement,
  contact,
  information,
  participation,
  learning,
  circles,
  enterprise,
  registry,
  compliance,
  transfers,
  credit,
  debt,
  livelihood,
  wellbeing,
  trust,
  jealousy,
  ties,
  graduation,
];

/** Processes that describe, with the questions of the survey that read what they write: a run in which none of these is asked goes on without them. */
export const describing: Readonly<Record<string, readonly Question[]>> = { graduation: ['standing', 'children'] };
