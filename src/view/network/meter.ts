/** Main-thread milliseconds of the last 120 pictures. Work done between two pictures counts for the second. */
export class Meter {
  readonly #costs = new Float64Array(120);
  #next = 0;
  #count = 0;
  #open = 0;
  #since = 0;

  start(): void {
    this.#since = performance.now();
  }

  pause(): void {
    this.#open += performance.now() - this.#since;
  }

  /** Ends a picture. */
  commit(): void {
    this.pause();
    this.#costs[this.#next] = this.#open;
    this.#next = (this.#next + 1) % this.#costs.length;
    this.#count = Math.min(this.#costs.length, this.#count + 1);
    this.#open = 0;
  }

  read(): { frames: number; meanMs: number; medianMs: number; p95Ms: number; maxMs: number } {
    const sorted = this.#costs.slice(0, this.#count).sort();
    const sum = sorted.reduce((total, cost) => total + cost, 0);
    const at = (share: number) => sorted[Math.floor(this.#count * share)] ?? 0;
    return { frames: this.#count, meanMs: this.#count === 0 ? 0 : sum / this.#count, medianMs: at(0.5), p95Ms: at(0.95), maxMs: sorted.at(-1) ?? 0 };
  }
}
