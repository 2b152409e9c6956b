import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Said where a test cannot be run. */
export const howToGet = 'not installed; get it with: bash test/readers/install.sh';

/** A Python that has openpyxl; null when there is none. */
export const python = ['/usr/bin/python3', 'python3'].find((each) => spawnSync(each, ['-c', 'import openpyxl']).status === 0) ?? null;

/** LibreOffice; null when it is not there. */
export const office = ['soffice', 'libreoffice'].find((each) => spawnSync(each, ['--version']).status === 0) ?? null;

/** A cell as openpyxl found it: kind, value, number format. */
export type PythonCell = readonly [kind: string, value: string | number | null, format: string];

/** All sheets of a workbook as openpyxl reads them. */
export function readWithPython(file: string): Record<string, { frozen: string | null; rows: PythonCell[][] }> {
  const { status, stdout, stderr } = spawnSync(python ?? '', [join(import.meta.dirname, 'workbook.py'), file], { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as ReturnType<typeof readWithPython>;
}

/** LibreOffice with the settings of a country, headless, with a profile of its own in `folder`. */
export class Office {
  private readonly folder: string;
  private readonly profile: string;

  constructor(folder: string, locale: 'id-ID' | 'en-GB') {
    this.folder = folder;
    this.profile = join(folder, `profile-${locale}`);
    mkdirSync(join(this.profile, 'user'), { recursive: true });
    writeFileSync(
      join(this.profile, 'user/registrymodifications.xcu'),
      `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>${locale}</value></prop></item>
</oor:items>`,
    );
  }

  /** The sheets of a workbook as this country's LibreOffice writes them: cells divided by |, texts in quotes, numbers without. */
  sheets(file: string, name: string): Record<string, string[][]> {
    const out = join(this.folder, name);
    this.convert(file, out, ['--convert-to', 'csv:Text - txt - csv (StarCalc):124,34,76,1,,0,true,true,false,false,false,-1']);
    const stem = readdirSync(out)[0].split('-').slice(0, -1).join('-');
    return Object.fromEntries(readdirSync(out).map((each) => [each.slice(stem.length + 1, -'.csv'.length), cellsOf(readFileSync(join(out, each), 'utf8'))]));
  }

  /** Opens a CSV file as this country does and saves it as a workbook. @param separator between cells. @returns the workbook's file. */
  openCsv(file: string, separator: string, name: string): string {
    const out = join(this.folder, name);
    this.convert(file, out, [`--infilter=Text - txt - csv (StarCalc):${separator.charCodeAt(0)},34,76,1`, '--convert-to', 'xlsx']);
    return join(out, readdirSync(out)[0]);
  }

  private convert(file: string, out: string, how: readonly string[]): void {
    mkdirSync(out, { recursive: true });
    const { status, stderr } = spawnSync(office ?? '', [`-env:UserInstallation=file://${this.profile}`, '--headless', ...how, '--outdir', out, file], { encoding: 'utf8', timeout: 120_000 });
    if (status !== 0 || readdirSync(out).length === 0) throw new Error(`LibreOffice: ${stderr}`);
  }
}

/** Cells as they stand, with the quotes that tell texts; a quote inside is doubled. */
function cellsOf(text: string): string[][] {
  return (text.match(/(?:"(?:[^"]|"")*"|[^"\n])+/g) ?? []).map((line) => line.match(/(?:"(?:[^"]|"")*"|[^|"])+|(?<=^|\|)(?=\||$)/g) ?? []);
}
