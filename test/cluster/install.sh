#!/usr/bin/env bash
# Installs what the cluster tests need: Slurm with its munge, and GNU parallel, from Debian's or Ubuntu's packages. Ends when they answer.
#
#   bash test/cluster/install.sh
#
# Nothing is configured and nothing is left running: the tests start a Slurm of their own on this machine and stop it (see slurm.sh).
set -euo pipefail

if ! command -v apt-get > /dev/null; then
  echo "There is no apt-get here. Install Slurm (slurmctld, slurmd, sbatch), munge and GNU parallel with this system's own packages." >&2
  exit 1
fi
as_root=()
if [ "$(id -u)" != 0 ]; then
  command -v sudo > /dev/null || { echo "Packages can only be installed by root, and there is no sudo. Call this script as root." >&2; exit 1; }
  as_root=(sudo)
fi

export DEBIAN_FRONTEND=noninteractive
"${as_root[@]}" apt-get update
"${as_root[@]}" apt-get install --yes --no-install-recommends slurm-wlm munge parallel

PATH=$PATH:/usr/sbin
slurmctld -V
munged --version
parallel --version | head -n 1
