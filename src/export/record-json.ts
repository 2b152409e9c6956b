import { writeRecord } from '../run';
import type { Writer } from './job';
import { gathered } from './pieces';
import { fileName } from './provenance';

/** The run's record: what repeats it. */
export const writeRecordJson: Writer = async (job, sink) => {
  const { spec, record } = await gathered(job, sink, 0.95);
  sink.begin(fileName(spec, 'record', 'json'));
  sink.write(new TextEncoder().encode(writeRecord(record)));
};
