/** A parameter set before month 0. */
export interface Setting {
  readonly parameter: string;
  readonly value: number;
}

/** Reads `id=value`; null when it is not written like that. Whether the parameter exists and takes the value is for `checkParameter` to say. */
export function parseSetting(text: string): Setting | null {
  const match = /^([^=:\s]+)=(\S+)$/.exec(text.trim());
  const value = match ? Number(match[2]) : NaN;
  return match && !Number.isNaN(value) ? { parameter: match[1], value } : null;
}

/** Reads `month:id=value`; null when it is not written like that. */
export function parseDecision(text: string): (Setting & { readonly month: number }) | null {
  const match = /^(-?[\d.]+):(.+)$/.exec(text.trim());
  const setting = match ? parseSetting(match[2]) : null;
  return match && setting ? { month: Number(match[1]), ...setting } : null;
}
