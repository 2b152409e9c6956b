// What this machine needs for the tests that make an experiment in shards, and how to get it.
import { spawnSync } from 'node:child_process';

const remedy = 'Where there is apt-get, "bash test/cluster/install.sh" brings them.';

/** Those programs that cannot be called, in words; '' when all of them can. @param {string[]} programs */
function lacking(programs) {
  const absent = programs.filter((name) => spawnSync('sh', ['-c', `PATH=$PATH:/usr/sbin:/sbin command -v ${name}`]).status !== 0);
  return absent.length > 0 ? `${absent.join(', ')} ${absent.length > 1 ? 'are' : 'is'} not on this machine. ${remedy}` : '';
}

/** A Slurm of our own is started, so its daemons are needed too; a real cluster is never asked. */
export function lackingSlurm() {
  return lacking(['sbatch', 'squeue', 'sinfo', 'slurmctld', 'slurmd', 'munged']);
}

/** Another program of that name comes with moreutils. */
export function lackingParallel() {
  const { stdout } = spawnSync('parallel', ['--version'], { encoding: 'utf8' });
  return String(stdout).includes('GNU parallel') ? '' : `GNU parallel is not on this machine. ${remedy}`;
}
