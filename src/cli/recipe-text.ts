import type { Text } from '../model';

/** What a recipe is made of. Names may hold anything that a file name can. */
export interface Recipe {
  /** Folder of Gotong; nodes must see it under the same name. */
  readonly root: string;
  readonly file: string;
  readonly out: string;
  readonly shards: number;
  /** For the list of jobs. */
  readonly name: string;
  readonly language: keyof Text;
}

const comments = {
  about: {
    en: 'Makes an experiment in shards on a Slurm cluster and merges them when all have ended well.',
    id: 'Menjalankan percobaan dalam pecahan pada klaster Slurm, lalu menggabungkannya bila semua berhasil.',
  },
  call: {
    en: 'Call it with bash, not sbatch, in the folder of the experiment. Nodes must see that folder and Gotong under the same names.',
    id: 'Jalankan dengan bash, bukan sbatch, di folder percobaannya. Semua simpul harus melihat folder itu dan Gotong dengan nama yang sama.',
  },
  again: {
    en: 'Shards that ended before are kept: call it again after a failure and only the rest is made.',
    id: 'Pecahan yang sudah selesai disimpan: jalankan lagi setelah gagal, dan hanya sisanya yang dikerjakan.',
  },
} as const satisfies Readonly<Record<string, Text>>;

/** A script that submits an array of jobs, one per shard, and a merge that waits for all of them. */
export function slurmScript({ root, file, out, shards, name, language }: Recipe): string {
  const job = name.replace(/[^A-Za-z0-9._-]+/g, '-').slice(0, 40);
  return `#!/usr/bin/env bash
# ${comments.about[language]}
# ${comments.call[language]}
# ${comments.again[language]}
set -euo pipefail

export GOTONG=${quoted(root)}
export EXPERIMENT=${quoted(file)}
export RESULTS=${quoted(out)}
export SHARDS=${shards}
export SHARD_FOLDER=$RESULTS.shards
mkdir -p "$SHARD_FOLDER"

array=$(sbatch --parsable --job-name=${quoted(job)} --array="1-$SHARDS" --cpus-per-task=1 --export=ALL --output="\${SHARD_FOLDER//%/%%}/%a.log" << 'END'
#!/usr/bin/env bash
exec node "$GOTONG/.ci/gotong.mjs" sweep "$EXPERIMENT" --lang ${language} --shard "$SLURM_ARRAY_TASK_ID/$SHARDS" --workers "\${SLURM_CPUS_PER_TASK:-1}" --resume --out "$SHARD_FOLDER/$SLURM_ARRAY_TASK_ID.jsonl"
END
)
array=\${array%%;*}

merge=$(sbatch --parsable --job-name=${quoted(`${job}-merge`)} --dependency="afterok:$array" --kill-on-invalid-dep=yes --export=ALL --output="\${SHARD_FOLDER//%/%%}/merge.log" << 'END'
#!/usr/bin/env bash
exec node "$GOTONG/.ci/gotong.mjs" merge "$SHARD_FOLDER"/{1..${shards}}.jsonl --lang ${language} --out "$RESULTS"
END
)
echo "$array" "\${merge%%;*}"
`;
}

/** One line that makes all shards under GNU parallel, as many at a time as there are processors, and merges them. */
export function parallelLine({ root, file, out, shards, language }: Recipe): string {
  const gotong = `node ${quoted(`${root}/.ci/gotong.mjs`)}`;
  const folder = quoted(`${out}.shards`);
  const sweep = `${gotong} sweep ${quoted(file)} --lang ${language} --shard SHARD/${shards} --workers 1 --resume --out ${folder}/SHARD.jsonl`;
  return `mkdir -p ${folder} && seq ${shards} | parallel -I SHARD --quote --halt soon,fail=1 ${sweep} && ${gotong} merge ${folder}/{1..${shards}}.jsonl --lang ${language} --out ${quoted(out)}\n`;
}

/** As a shell takes it literally. */
function quoted(text: string): string {
  return /^[\w./:@%+,-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
