/** What the page needs of the browser's storage. */
export function memory(content: Record<string, string> = {}): Storage {
  const values = new Map(Object.entries(content))
  return {
    get length() {
      return values.size
    },
    clear: () => values.clear(),
    getItem: (key) => values.get(key) ?? null,
    key: (index) => [...values.keys()][index] ?? null,
    removeItem: (key) => void values.delete(key),
    setItem: (key, value) => void values.set(key, value),
  }
}
