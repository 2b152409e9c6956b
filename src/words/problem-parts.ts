import type { Text } from '../model';
import type { Detail } from './problem-codes';
import { formatter } from './format';
import type { Language } from './format';

/** Stands where a problem did not say what the sentence wants; a test looks for it. */
export const unknown = '⁇';

/** What the codes of Node mean. */
const reasons: Readonly<Record<string, Text>> = {
  EISDIR: { en: 'it is a folder', id: 'itu sebuah folder' },
  ENODEV: { en: 'it is there already and is no file', id: 'sudah ada dan bukan berkas' },
  ENOTDIR: { en: 'a part of its path is a file, not a folder', id: 'salah satu bagian jalurnya adalah berkas, bukan folder' },
  EEXIST: { en: 'a file of that name stands there', id: 'sudah ada berkas dengan nama itu' },
  ENOENT: { en: 'no folder can be made there', id: 'folder tidak dapat dibuat di situ' },
  EACCES: { en: 'you are not allowed to', id: 'Anda tidak diizinkan' },
  EPERM: { en: 'you are not allowed to', id: 'Anda tidak diizinkan' },
  EROFS: { en: 'that disk can only be read', id: 'penyimpanan itu hanya dapat dibaca' },
  ENOTEMPTY: { en: 'there is a folder of that name with files in it', id: 'sudah ada folder berisi dengan nama itu' },
  ENAMETOOLONG: { en: 'its name is too long', id: 'namanya terlalu panjang' },
};

/** The pieces from which the sentences of `problems.en.ts` and `problems.id.ts` are put together. */
export function parts(language: Language) {
  const { number } = formatter(language);
  /** A value as it was found: a number in the language's digits with all its decimals, anything else as it stands. */
  const value = (found: string | number | undefined): string =>
    typeof found === 'number' ? number(found, Math.min(8, String(found).split('.')[1]?.length ?? 0)) : (found ?? unknown);
  return {
    value,
    text: (detail: Detail, key: string): string => String(detail[key] ?? unknown),
    /** The name of what is wrong: a parameter, a field, a place in the file. */
    name: (detail: Detail): string => String(detail.name || detail.id || detail.path || 'JSON'),
    /** Why the machine could not do it. */
    reason: (detail: Detail): string => reasons[String(detail['message'])]?.[language] ?? String(detail['message'] ?? unknown),
    has: (detail: Detail, key: string): boolean => detail[key] !== undefined && detail[key] !== '',
  };
}
