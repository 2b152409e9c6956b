#!/usr/bin/env bash
# A Slurm of one node on this machine alone, for tests: its own key, ports and folder, no accounting, nothing outside the folder.
#
#   bash test/cluster/slurm.sh start FOLDER    starts it and prints the file to name in SLURM_CONF
#   bash test/cluster/slurm.sh stop FOLDER     stops it; its logs stay in the folder
#
# The packages come with install.sh. The folder should lie where all of the path may be entered, for example under /tmp.
set -euo pipefail
PATH=$PATH:/usr/sbin:/sbin

folder=${2:-}
export SLURM_CONF=$folder/slurm.conf

start() {
  mkdir -p "$folder/state" "$folder/spool"
  chmod 755 "$folder"
  local node user port=${SLURM_TEST_PORT:-$((20000 + RANDOM % 10000))}
  node=$(hostname -s)
  user=$(id -un)
  [ -s "$folder/munge.key" ] || dd if=/dev/urandom of="$folder/munge.key" bs=128 count=1 status=none
  chmod 600 "$folder/munge.key"
  munged --force --key-file="$folder/munge.key" --socket="$folder/munge.socket" --pid-file="$folder/munged.pid" --log-file="$folder/munged.log" --seed-file="$folder/munge.seed" 2>> "$folder/munged.err"

  cat > "$SLURM_CONF" << END
ClusterName=gotong
SlurmctldHost=$node(127.0.0.1)
SlurmctldPort=$port
SlurmdPort=$((port + 1))
SlurmUser=$user
SlurmdUser=$user
AuthType=auth/munge
AuthInfo=socket=$folder/munge.socket
CredType=cred/munge
StateSaveLocation=$folder/state
SlurmdSpoolDir=$folder/spool
SlurmctldPidFile=$folder/slurmctld.pid
SlurmdPidFile=$folder/slurmd.pid
SlurmctldLogFile=$folder/slurmctld.log
SlurmdLogFile=$folder/slurmd.log
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
SwitchType=switch/none
MpiDefault=none
JobAcctGatherType=jobacct_gather/none
AccountingStorageType=accounting_storage/none
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
SchedulerParameters=sched_interval=1,bf_interval=1,batch_sched_delay=0
ReturnToService=2
NodeName=$node NodeAddr=127.0.0.1 CPUs=$(nproc) State=UNKNOWN
PartitionName=all Nodes=ALL Default=YES MaxTime=INFINITE State=UP
END
  slurmctld 2>> "$folder/slurmctld.err"
  slurmd 2>> "$folder/slurmd.err"
  for _ in $(seq 100); do
    if sinfo --noheader --states=idle --format=%n 2> /dev/null | grep -q .; then
      echo "$SLURM_CONF"
      return
    fi
    sleep 0.1
  done
  echo "Slurm did not come up in ten seconds. What it says lies in $folder:" >&2
  tail -n 5 "$folder"/*.err "$folder"/*.log >&2
  stop
  exit 1
}

stop() {
  for program in slurmd slurmctld munged; do
    local file=$folder/$program.pid
    [ -s "$file" ] || continue
    local process
    process=$(cat "$file")
    kill "$process" 2> /dev/null || continue
    for _ in $(seq 50); do
      # What nobody waits for stays listed as defunct.
      case $(ps -o stat= -p "$process") in '' | Z*) break ;; esac
      sleep 0.1
    done
  done
}

case ${folder:+${1:-}} in
  start) start ;;
  stop) stop ;;
  *)
    sed -n '2,/^set/s/^# \{0,1\}//p' "$0" >&2
    exit 2
    ;;
esac
