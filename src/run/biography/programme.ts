import { tradersAtHeart, welfareThreshold } from '../../model';
import type { World } from '../../model';
import type { Partner } from './events';
import type { Watcher } from './moment';

/** Months without a visit after which that is told, and after which a visit is news again. */
const longMonths = 6;
/** Attendance of about the last half year from which a household comes regularly, and below which it has stopped. */
const regularAttendance = 0.6;
const stoppedAttendance = 0.15;
/** Voice from which a household has a say like others. */
const voiceMark = 0.5;
const slack = 0.05;

const employerOf = ({ facilitator }: World, f: number): Partner => (facilitator.employer[f] === 1 ? 'ngo' : 'government');

export const watchSpending: Watcher = ({ world, before, now, tell }) => {
  if (now.grantRp > 0) tell({ kind: 'capital', by: employerOf(world, before.facilitator), rupiah: now.grantRp, before: before.grants });
};

export const watchPlacement: Watcher = ({ world, month, before, now, memory, tell }) => {
  if (now.facilitator < 0) memory.inCareSince = -1;
  else if (memory.inCareSince < 0) memory.inCareSince = month;
  if (before.group < 0 && now.group >= 0) {
    tell({ kind: 'invited', by: now.facilitator < 0 ? null : employerOf(world, now.facilitator), facilitator: now.facilitator, again: memory.was('invited', true) });
  } else if (before.group >= 0 && now.group < 0) {
    tell({ kind: 'noLongerInvited', groupEnded: world.group.members[before.group] === 0 });
  } else if (before.facilitator >= 0 && now.facilitator < 0) tell({ kind: 'facilitatorLeft', facilitator: before.facilitator });
};

export const watchContact: Watcher = ({ world, month, before, now, memory, tell }) => {
  const last = before.lastContactMonth;
  if (now.contacted) {
    const gapMonths = last < 0 ? 0 : month - last;
    if (last < 0 || gapMonths > longMonths) tell({ kind: 'visited', facilitator: now.facilitator, by: employerOf(world, now.facilitator), first: last < 0, gapMonths });
  } else if (now.facilitator >= 0 && month - Math.max(last, memory.inCareSince - 1) === longMonths) tell({ kind: 'unvisited', months: longMonths, since: last });
};

export const watchInformation: Watcher = ({ before, now, memory, tell }) => {
  if (!before.aware && now.aware) tell({ kind: 'heard', again: memory.was('heard', true) });
  if (before.aware && !now.aware) {
    memory.was('heard', true);
    tell({ kind: 'lostTouch' });
  }
};

export const watchParticipation: Watcher = ({ now, memory, tell }) => {
  if (now.attended && memory.first('attended')) tell({ kind: 'attended' });
  const crossed = memory.crossed('regular', now.attendance, regularAttendance, regularAttendance - stoppedAttendance);
  if (crossed > 0) tell({ kind: 'cameRegularly', attendance: now.attendance });
  if (crossed < 0 && now.group >= 0) tell({ kind: 'stoppedComing' });
};

export const watchLearning: Watcher = ({ world, h, now, memory, tell }) => {
  const { start } = memory;
  if (now.course && memory.first('course')) tell({ kind: 'course' });
  // A mark that a household has passed once is passed: what it forgets does not take it back.
  if (memory.crossed('skill', now.skill, welfareThreshold.someSkill, 1) > 0) tell({ kind: 'skillGrew', skill: now.skill, start: start.skill });
  if (memory.crossed('confidence', now.confidence, welfareThreshold.leadingConfidence, 1) > 0) tell({ kind: 'confidenceGrew', confidence: now.confidence, start: start.confidence });
  // Who runs an enterprise, or once did, does not begin to think of one.
  if (now.enterprise) memory.was('thought of enterprise', true);
  if (memory.crossed('trader', tradersAtHeart(world)(h) ? 1 : 0, 1, 1) > 0 && memory.first('thought of enterprise')) tell({ kind: 'thinksOfEnterprise' });
  const voice = memory.crossed('voice', now.voice, voiceMark, slack);
  if (voice > 0) tell({ kind: 'voiceGrew', voice: now.voice });
};
