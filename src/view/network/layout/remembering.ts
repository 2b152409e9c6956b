/**
 * The same function, which remembers its two latest answers: two stages side by side show the same villages.
 * @param key what the answer depends on.
 */
export function remembering<Asked extends readonly unknown[], Answer>(key: (...asked: Asked) => string, answer: (...asked: Asked) => Answer): (...asked: Asked) => Answer {
  let latest: readonly { readonly asked: string; readonly answer: Answer }[] = [];
  return (...asked) => {
    const name = key(...asked);
    const found = latest.find((one) => one.asked === name) ?? { asked: name, answer: answer(...asked) };
    latest = [found, ...latest.filter((one) => one !== found)].slice(0, 2);
    return found.answer;
  };
}
