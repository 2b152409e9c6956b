import { budget } from './process/budget';
import { calendar } from './process/calendar';
import { contact } from './process/contact';
import { cover } from './process/cover';
import { enterprise } from './process/enterprise';
import { forum } from './process/forum';
import { graduation } from './process/graduation';
import { learning } from './process/learning';
import { livelihood } from './process/livelihood';
import { participation } from './process/participation';
import { placement } from './process/placement';
import type { Process } from './process/process';
import { shocks } from './process/shocks';
import { transfers } from './process/transfers';
import { trust } from './process/trust';

/** One month, in order. */
export const processes: readonly Process[] = [
  calendar,
  shocks,
  budget,
  placement,
  contact,
  cover,
  participation,
  learning,
  enterprise,
  transfers,
  livelihood,
  trust,
  forum,
  graduation,
];
