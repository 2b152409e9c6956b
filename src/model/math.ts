/**
 * exp, log, pow and friends in plain arithmetic: the same bits in every engine. `Math.exp` and its kin are left to the
 * implementation by the language and differ in the last bit between engines, which would end replay.
 */

const ln2High = 6.93147180369123816490e-1;
const ln2Low = 1.90821492927058770002e-10;
const inverseLn2 = 1.44269504088896338700;

const bits = new DataView(new ArrayBuffer(8));

/** 2^k for whole k from -1022 to 1023, by writing the exponent field. */
function powerOfTwo(k: number): number {
  bits.setUint32(0, (k + 1023) << 20);
  bits.setUint32(4, 0);
  return bits.getFloat64(0);
}

const powersOfTwo = new Float64Array(2046);
for (let k = -1022; k <= 1023; k++) powersOfTwo[k + 1022] = powerOfTwo(k);

/** e^x; 0 below -708, Infinity above 709.78. Relative error below 1e-15. Remez polynomial on [-ln2/2, ln2/2] (the classical reduction). */
export function exp(x: number): number {
  if (x !== x) return x;
  if (x > 709.782712893384) return Infinity;
  if (x < -708) return 0;
  const k = Math.round(x * inverseLn2);
  const high = x - k * ln2High;
  const low = k * ln2Low;
  const r = high - low;
  const t = r * r;
  const c = r - t * (1.66666666666666019037e-1 + t * (-2.77777777770155933842e-3 + t * (6.61375632143793436117e-5
    + t * (-1.65339022054652515390e-6 + t * 4.13813679705723846039e-8))));
  const y = 1 - (low - (r * c) / (2 - c) - high);
  return k > 1023 ? y * 2 * powersOfTwo[k + 1021] : y * powersOfTwo[k + 1022];
}

/** Natural logarithm; NaN below 0, -Infinity at 0. Relative error below 1e-15. */
export function log(x: number): number {
  if (!(x > 0)) return x === 0 ? -Infinity : NaN;
  if (x === Infinity) return Infinity;
  let k = 0;
  if (x < 2.2250738585072014e-308) {
    x *= 18014398509481984;
    k = -54;
  }
  bits.setFloat64(0, x);
  const head = bits.getUint32(0);
  k += (head >>> 20) - 1023;
  bits.setUint32(0, (head & 0xfffff) | 0x3ff00000);
  let m = bits.getFloat64(0);
  if (m > 1.4142135623730951) {
    m /= 2;
    k += 1;
  }
  const f = m - 1;
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const even = w * (3.999999999940941908e-1 + w * (2.222219843214978396e-1 + w * 1.531383769920937332e-1));
  const odd = z * (6.666666666666735130e-1 + w * (2.857142874366239149e-1 + w * (1.818357216161805012e-1 + w * 1.479819860511658591e-1)));
  const half = 0.5 * f * f;
  return k * ln2High - (half - (s * (half + even + odd) + k * ln2Low) - f);
}

/** x^y for x >= 0. */
export function pow(x: number, y: number): number {
  if (y === 0) return 1;
  if (x === 0) return y > 0 ? 0 : Infinity;
  return exp(y * log(x));
}

const expSteps = 128;
const expReach = 16;
const expTable = new Float64Array(2 * expReach * expSteps + 2);
for (let i = 0; i < expTable.length; i++) expTable[i] = exp(i / expSteps - expReach);

/** e^x between -16 and 16 from a table and a square: relative error below 2e-8, several times cheaper; `exp` outside. */
export function expNear(x: number): number {
  if (!(x > -expReach && x < expReach)) return exp(x);
  const place = ((x + expReach) * expSteps + 0.5) | 0;
  const r = x - (place / expSteps - expReach);
  return expTable[place] * (1 + r * (1 + 0.5 * r));
}

const logisticSteps = 2048;
const logisticReach = 12;
const logisticTable = new Float64Array(logisticSteps + 2);
for (let i = 0; i < logisticTable.length; i++) {
  logisticTable[i] = 1 / (1 + exp(logisticReach - (i * 2 * logisticReach) / logisticSteps));
}

/** 1 / (1 + e^-x) from a table with linear interpolation: error below 2e-6, exact arithmetic, about ten times cheaper. */
export function logistic(x: number): number {
  if (!(x > -logisticReach)) return x !== x ? x : logisticTable[0];
  if (x >= logisticReach) return logisticTable[logisticSteps];
  const place = (x + logisticReach) * (logisticSteps / (2 * logisticReach));
  const i = place | 0;
  const below = logisticTable[i];
  return below + (place - i) * (logisticTable[i + 1] - below);
}

/** Standard normal distribution function, error below 1.5e-7 (Abramowitz and Stegun 26.2.17 with the exponential in `exp`). */
export function normalShare(x: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(x));
  const density = 0.3989422804014327 * exp(-0.5 * x * x);
  const tail = density * t * (0.319381530 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return x >= 0 ? 1 - tail : tail;
}

/**
 * Standard normal quantile of p in (0, 1): one uniform number makes one normal number, so luck keeps its place.
 * Acklam's rational approximation, relative error below 1.2e-9.
 */
export function normalQuantile(p: number): number {
  if (p < 0.02425) return tail(p);
  if (p > 0.97575) return -tail(1 - p);
  const q = p - 0.5;
  const r = q * q;
  return ((((((-3.969683028665376e1 * r + 2.209460984245205e2) * r - 2.759285104469687e2) * r + 1.383577518672690e2) * r
    - 3.066479806614716e1) * r + 2.506628277459239) * q)
    / (((((-5.447609879822406e1 * r + 1.615858368580409e2) * r - 1.556989798598866e2) * r + 6.680131188771972e1) * r
      - 1.328068155288572e1) * r + 1);
}

function tail(p: number): number {
  const q = Math.sqrt(-2 * log(p));
  return (((((-7.784894002430293e-3 * q - 3.223964580411365e-1) * q - 2.400758277161838) * q - 2.549732539343734) * q
    + 4.374664141464968) * q + 2.938163982698783)
    / ((((7.784695709041462e-3 * q + 3.224671290700398e-1) * q + 2.445134137142996) * q + 3.754408661907416) * q + 1);
}

const quantileSteps = 8192;
const quantileEdge = 32;
const quantileTable = new Float64Array(quantileSteps + 1);
for (let i = 1; i < quantileSteps; i++) quantileTable[i] = normalQuantile(i / quantileSteps);

/** `normalQuantile` from a table with linear interpolation between 0.4 and 99.6 %: error below 4e-5; exact outside. */
export function normalNear(p: number): number {
  const place = p * quantileSteps;
  const i = place | 0;
  if (i < quantileEdge || i >= quantileSteps - quantileEdge) return normalQuantile(p);
  const below = quantileTable[i];
  return below + (place - i) * (quantileTable[i + 1] - below);
}

/** x held between low and high. */
export function clamp(x: number, low: number, high: number): number {
  return x < low ? low : x > high ? high : x;
}
